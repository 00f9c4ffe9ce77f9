import { dateFormat } from "@/lib/kernel/date-format";

type Sitting = { submittedAt: Date };

/** Whether a sitting shared its day with another of these, as days are where their reader lives. */
export function sharesDay(sittings: readonly Sitting[], timeZone: string) {
  const days = dateFormat("en-GB", timeZone, { dateStyle: "long" });
  const seen = sittings.map(({ submittedAt }) => days.format(submittedAt));
  return (at: Date): boolean => seen.indexOf(days.format(at)) !== seen.lastIndexOf(days.format(at));
}

/** How the day of each of these sittings is told: with the time where another one fell on that day. */
export function sittingDay(sittings: readonly Sitting[], timeZone: string) {
  const days = dateFormat("en-GB", timeZone, { dateStyle: "long" });
  const moments = dateFormat("en-GB", timeZone, { dateStyle: "long", timeStyle: "short" });
  const isShared = sharesDay(sittings, timeZone);
  return (at: Date): string => (isShared(at) ? moments : days).format(at);
}
