/** A meeting may be planned so far ahead, and be noted so long after. */
const MOST_DAYS = 731;
const A_DAY = 24 * 60 * 60 * 1000;

/** Where a meeting stands at an instant: it counts as over once its time has run out. */
export type MeetingState = "ahead" | "over" | "called off";

/** @param now the instant that is asked about */
export function meetingState(
  { startsAt, minutes, cancelledAt }: { startsAt: Date; minutes: number; cancelledAt: Date | null },
  now: Date,
): MeetingState {
  if (cancelledAt !== null) return "called off";
  return startsAt.getTime() + minutes * 60_000 <= now.getTime() ? "over" : "ahead";
}

/** Whether a meeting may be put at an instant: within two years, before or after. */
export const isNear = (startsAt: Date, now: Date): boolean =>
  Math.abs(startsAt.getTime() - now.getTime()) <= MOST_DAYS * A_DAY;

type Dated = { dueOn: string | null; doneAt: Date | null };

/** Open ones first, what is due first before what has no date; then what is done, the latest first. */
export const inOrderOfDue = <Item extends Dated>(items: readonly Item[]): Item[] =>
  [...items].sort(
    (a, b) =>
      Number(a.doneAt !== null) - Number(b.doneAt !== null) ||
      (b.doneAt?.getTime() ?? 0) - (a.doneAt?.getTime() ?? 0) ||
      (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"),
  );

/** Whether something should have been done before `today` and is not. */
export const isLate = ({ dueOn, doneAt }: Dated, today: string): boolean =>
  doneAt === null && dueOn !== null && dueOn < today;
