/** After a no, a coach waits this many days before they ask for the same again. */
const DAYS_AFTER_NO = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a coach asked for last, of one scope. */
export type LastAsked = { answer: "granted" | "declined" | null; answeredAt: Date | null };

/**
 * From when a coach may ask for a scope again: null at once. One request waits at a time, and a no is respected for
 * thirty days; what was granted and taken back may be asked for anew.
 */
export function mayAskFrom(last: LastAsked | null, now: Date): Date | "waiting" | null {
  if (last === null) return null;
  if (last.answer === null) return "waiting";
  if (last.answer === "granted" || last.answeredAt === null) return null;
  const from = new Date(last.answeredAt.getTime() + DAYS_AFTER_NO * DAY_MS);
  return from > now ? from : null;
}
