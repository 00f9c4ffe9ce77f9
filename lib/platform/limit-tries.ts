import "server-only";
import { headers } from "next/headers";
import { Refused } from "@/lib/kernel/errors";
import { allowed } from "./rate-limit";

const QUARTER_HOUR = 900;
const TOO_MANY = "Too many tries. Wait a quarter of an hour, then try again.";

/** Counts a try by account and by address it came from. Throws Refused when there were too many. */
export async function limitTries(deed: string, account: string): Promise<void> {
  const byAccount = await allowed(`${deed}:${account}`, { max: 10, seconds: QUARTER_HOUR });
  const isLimited = await isPlaceLimited(deed);
  if (!byAccount || isLimited) throw new Refused(TOO_MANY);
}

/** Counts a try by the address it came from; tells whether there were too many. */
export async function isPlaceLimited(deed: string): Promise<boolean> {
  // Set by scripts/server.mjs from the connection, whatever the request says of itself.
  const from = (await headers()).get("x-forwarded-for") ?? "unknown";
  return !(await allowed(`${deed}-from:${from}`, { max: 100, seconds: QUARTER_HOUR }));
}
