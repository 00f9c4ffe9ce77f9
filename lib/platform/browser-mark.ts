import "server-only";
import { randomBytes } from "node:crypto";
import { sealedCookie } from "./sealed-cookie";
import { tokenHash } from "./secrets";

const asked = sealedCookie<{ mark: string; next: string | null }>("asked", 900);

/** Marks this browser for a quarter of an hour, with where it was going; returns the mark's hash. */
export async function markBrowser(next: string | null): Promise<string> {
  const mark = randomBytes(32).toString("base64url");
  await asked.keep({ mark, next });
  return tokenHash(mark);
}

/** The hash of this browser's mark, and where it was going; null where it has none. */
export async function browserMark(): Promise<{ hash: string; next: string | null } | null> {
  const kept = await asked.read();
  return kept && { hash: tokenHash(kept.mark), next: kept.next };
}

/** It has done what it was for. */
export const unmarkBrowser = asked.drop;
