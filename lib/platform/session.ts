import "server-only";
import { sql } from "drizzle-orm";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { asNobody, asVisitor } from "@/db/client";
import type { Actor, Role } from "@/lib/kernel/actor";
import { isHttps } from "./env";
import { safeNext } from "./safe-next";
import { tokenHash } from "./secrets";

export const sessionCookie = isHttps ? "__Host-fairlead-session" : "fairlead-session";

/** `unread`: how many notifications wait, at most a hundred: what the head of every page says. */
export type SignedIn = Actor & { sessionId: string; name: string; email: string; unread: number };

type SessionRow = {
  session_id: string;
  user_id: string;
  roles: Role[];
  time_zone: string;
  name: string;
  email: string;
  is_stale: boolean;
  unread: number;
};

/** Who is signed in, or null. Read once per request; roles are fresh each time. */
export const findActor = cache(async (): Promise<SignedIn | null> => {
  const raw = (await cookies()).get(sessionCookie)?.value;
  if (!raw) return null;
  const { rows } = await asNobody((db) =>
    db.execute<SessionRow>(sql`select * from session_actor(${tokenHash(raw)})`),
  );
  const row = rows[0];
  if (!row) return null;
  if (row.is_stale) await touch(row.session_id);
  return {
    userId: row.user_id,
    roles: row.roles,
    timeZone: row.time_zone,
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    unread: row.unread,
  };
});

/** Who is signed in; else redirects to the sign-in page and back. The only gate of pages. */
export async function requireActor(): Promise<SignedIn> {
  const actor = await findActor();
  if (actor) return actor;
  const here = safeNext((await headers()).get("x-fairlead-path"));
  redirect(here ? `/sign-in?next=${encodeURIComponent(here)}` : "/sign-in");
}

const touch = (sessionId: string) =>
  asVisitor("auth", (tx) =>
    tx.execute(sql`update sessions set last_seen_at = now() where id = ${sessionId}`),
  );
