import { quarterOf, quarterStart } from "@/lib/kernel/quarter";
import { HORIZON } from "./plan";

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * Where a calendar date lies on the timeline, in quarters after the plan's start.
 *
 * @param date `YYYY-MM-DD`, the person's own today
 * @returns a number in [0, 20); null before the plan begins and after it ends
 */
export function todayAt(plan: { startsIn: number }, date: string): number | null {
  const quarter = quarterOf(date);
  const first = dayNumber(quarterStart(quarter));
  const days = dayNumber(quarterStart(quarter + 1)) - first;
  const at = quarter - plan.startsIn + (dayNumber(date) - first) / days;
  return at >= 0 && at < HORIZON ? at : null;
}
