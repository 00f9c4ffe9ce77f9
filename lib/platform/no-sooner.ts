import { setTimeout as sleep } from "node:timers/promises";

/** Longer than it takes to write a letter down, or to find that there is nobody to write to. */
export const LETTER_MS = 250;

/**
 * Runs `work` and is over no sooner than `milliseconds` after it began, also where it throws: what it did, such as
 * writing a mail to somebody who has an account, is not told by how long it took.
 */
export async function noSooner<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [done] = await Promise.allSettled([work(), sleep(milliseconds)]);
  if (done.status === "rejected") throw done.reason;
  return done.value;
}
