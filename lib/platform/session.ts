import "server-only";
import { sql } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { asNobody, asVisitor } from "@/db/client";
import type { Actor, Role } from "@/lib/kernel/actor";
import { env, isHttps } from "./env";
import { safeNext } from "./safe-next";
import { tokenHash } from "./secrets";

export const sessionCookie = isHttps ? "__Host-fairlead-session" : "fairlead-session";

/** `unread`: how many notifications wait, at most a hundred: what the head of every page says. */
export type SignedIn = Actor & {
  sessionId: string;
  name: string;
  email: string;
  unread: number;
  justProved: boolean;
};

/** Whose session it is, whole or still without its second factor: a half one opens nothing but the page that asks for it. */
export type Bearer = {
  sessionId: string;
  userId: string;
  hasFactor: boolean;
  isWhole: boolean;
  justProved: boolean;
};

type SessionRow = {
  session_id: string;
  user_id: string;
  roles: Role[];
  time_zone: string;
  name: string;
  email: string;
  is_stale: boolean;
  unread: number;
  just_proved: boolean;
};

type BearerRow = {
  session_id: string;
  user_id: string;
  has_factor: boolean;
  is_whole: boolean;
  just_proved: boolean;
};

const needsFactor = env.secondFactor === "required";

/** Who is signed in, or null. Read once per request; roles are fresh each time. */
export const findActor = cache(async (): Promise<SignedIn | null> => {
  const raw = (await cookies()).get(sessionCookie)?.value;
  const row = raw ? await readSession(raw) : undefined;
  if (!row) return null;
  if (row.is_stale) await touch(row.session_id);
  return {
    ...actorOf(row),
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    unread: row.unread,
    justProved: row.just_proved,
  };
});

/**
 * Who is signed in by that cookie at this moment, or null: for what outlasts its request. A session is not kept
 * alive by it.
 */
export async function findActorOf(cookie: string): Promise<Actor | null> {
  const row = await readSession(cookie);
  return row ? actorOf(row) : null;
}

async function readSession(raw: string): Promise<SessionRow | undefined> {
  const { rows } = await asNobody((db) =>
    db.execute<SessionRow>(sql`select * from session_actor(${tokenHash(raw)}, ${needsFactor})`),
  );
  return rows[0];
}

const actorOf = ({ user_id, roles, time_zone }: SessionRow): Actor => ({
  userId: user_id,
  roles,
  timeZone: time_zone,
});

/** Whose session this browser has, or null. */
export const findBearer = cache(async (): Promise<Bearer | null> => {
  const raw = (await cookies()).get(sessionCookie)?.value;
  if (!raw) return null;
  const { rows } = await asNobody((db) =>
    db.execute<BearerRow>(sql`select * from open_session(${tokenHash(raw)}, ${needsFactor})`),
  );
  const row = rows[0];
  return row
    ? {
        sessionId: row.session_id,
        userId: row.user_id,
        hasFactor: row.has_factor,
        isWhole: row.is_whole,
        justProved: row.just_proved,
      }
    : null;
});

/** Whether this person must set up a second factor before they can be a coach. */
export const needsFactorToCoach = async (): Promise<boolean> =>
  needsFactor && (await findBearer())?.hasFactor !== true;

/** Who is signed in; else redirects to the sign-in page and back. The only gate of pages. */
export async function requireActor(): Promise<SignedIn> {
  const actor = await findActor();
  if (actor) return actor;
  const here = safeNext((await headers()).get("x-fairlead-path"));
  const page = (await findBearer()) ? "/sign-in/second-factor" : "/sign-in";
  redirect(here ? `${page}?next=${encodeURIComponent(here)}` : page);
}

const touch = (sessionId: string) =>
  asVisitor("auth", (tx) =>
    tx.execute(sql`update sessions set last_seen_at = now() where id = ${sessionId}`),
  );
