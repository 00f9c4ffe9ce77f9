import { dayNumber } from "@/lib/kernel/calendar-date";

/** What has been due for longer than this reminds nobody any more, however long the job was down. */
const DAYS_CAUGHT_UP = 30;

/** Whether something due on `dueOn` reminds on `today`, both dates where the person lives. */
export function dueToday(dueOn: string, today: string): boolean {
  const days = dayNumber(today) - dayNumber(dueOn);
  return days >= 0 && days <= DAYS_CAUGHT_UP;
}
