import "server-only";
import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { SESSION_SECONDS } from "./auth-adapter";
import { beginSession } from "./begin-session";
import { now } from "./clock";
import { isHttps } from "./env";
import { tokenHash } from "./secrets";
import { sessionCookie } from "./session";

/** Makes a session of this browser for that person; returns its raw token, of which only the hash is kept. */
export async function openSession(userId: string): Promise<string> {
  const raw = randomBytes(32).toString("base64url");
  const userAgent = (await headers()).get("user-agent")?.slice(0, 300) ?? "";
  const expiresAt = new Date(now().getTime() + SESSION_SECONDS * 1000);
  await beginSession({ userId, tokenHash: tokenHash(raw), userAgent, expiresAt });
  return raw;
}

/** Signs this browser in as that person, who has proved who they are by other means than a password. */
export async function signInHere(userId: string): Promise<void> {
  const raw = await openSession(userId);
  const bounds = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps } as const;
  (await cookies()).set(sessionCookie, raw, { ...bounds, maxAge: SESSION_SECONDS });
}
