import "server-only";
import { timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";
import { rawToken } from "@/lib/platform/secrets";

/** What a link of a reminder's mail does, and nothing else. */
export type ReminderDeed = "snooze" | "mute";

const DAYS_VALID = 30;
const A_DAY = 24 * 60 * 60;
const TOKEN = /^([0-9a-f-]{36})\.(\d{1,12})\.([\w-]{43})$/;

const signature = (deed: ReminderDeed, batchId: string, until: number): string =>
  rawToken(`reminder-${deed}`, `${batchId}.${until}`);

/** The address that does `deed` to a batch of reminders without signing in, for thirty days from `now`. */
export function reminderLink(deed: ReminderDeed, batchId: string, now: Date): string {
  const until = Math.floor(now.getTime() / 1000) + DAYS_VALID * A_DAY;
  const token = `${batchId}.${until}.${signature(deed, batchId, until)}`;
  return `${env.appOrigin}/reminders/${deed}?token=${token}`;
}

/** The batch a link's token speaks of; null where it is forged, for another deed, or has run out. */
export function batchOfLink(deed: ReminderDeed, token: string, now: Date): string | null {
  const [, batchId = "", until = "", given = ""] = TOKEN.exec(token) ?? [];
  if (given === "") return null;
  const expected = signature(deed, batchId, Number(until));
  const isOurs = timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  return isOurs && Number(until) * 1000 > now.getTime() ? batchId : null;
}
