import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { type Quarter, quarterStart } from "@/lib/kernel/quarter";
import { checkInDueOn } from "@/lib/planner/domain/check-ins/check-in-window";
import type { PlanItem } from "@/lib/planner/domain/plan";
import type { CalendarEntry } from "./ics";

type Changed = { id: string; version: number; changedAt: Date };

/** What of a plan has a day. */
export type DatedPlan = {
  planId: string;
  items: readonly (Changed & Pick<PlanItem, "title" | "startsIn" | "quarters" | "status">)[];
  tripwires: readonly (Changed & { condition: string; dueIn: Quarter })[];
  renewals: readonly { id: string; title: string; due: string }[];
  /** The quarters whose check-in is still to come. */
  checkIns: readonly Quarter[];
  /** When the plan was made. */
  madeAt: Date;
};

/** What stands in a calendar where its owner did not want names to leave the house. */
const PLAIN = {
  item: "A plan item",
  tripwire: "A tripwire",
  renewal: "A renewal",
} as const;

const lastDay = (quarter: Quarter): string => dayText(dayNumber(quarterStart(quarter + 1)) - 1);

/**
 * The days of a plan: the first and the last of each item that is planned or begun, the last on which a tripwire may
 * come true, the day a renewal is due, and the day from which a check-in is.
 *
 * @param showsTitles whether names of things are said, or only what kind of thing it is
 */
export function planDates(plan: DatedPlan, showsTitles: boolean): CalendarEntry[] {
  const say = (kind: keyof typeof PLAIN, title: string) => (showsTitles ? title : PLAIN[kind]);
  const of = ({ id, version, changedAt }: Changed, part: string) => ({
    uid: `${part}-${id}@fairlead`,
    sequence: version - 1,
    changedAt,
  });
  return [
    ...plan.items.flatMap((item) => {
      const { title, startsIn, quarters, status } = item;
      if (startsIn === null || status === "done" || status === "dropped") return [];
      const name = say("item", title);
      return [
        { ...of(item, "begin"), day: quarterStart(startsIn), summary: `${name} begins` },
        { ...of(item, "end"), day: lastDay(startsIn + quarters - 1), summary: `${name} ends` },
      ];
    }),
    ...plan.tripwires.map((wire) => ({
      ...of(wire, "tripwire"),
      day: lastDay(wire.dueIn),
      summary: showsTitles ? `Tripwire: ${wire.condition}` : `${PLAIN.tripwire} is due`,
    })),
    ...plan.renewals.map((renewal) => ({
      uid: `renewal-${renewal.id}@fairlead`,
      // It only ever falls due later, and nothing else is kept of when it was worked out anew.
      sequence: dayNumber(renewal.due),
      changedAt: plan.madeAt,
      day: renewal.due,
      summary: `${say("renewal", renewal.title)} is due${showsTitles ? " for renewal" : ""}`,
    })),
    ...plan.checkIns.map((quarter) => ({
      uid: `check-in-${quarter}-${plan.planId}@fairlead`,
      sequence: 0,
      changedAt: plan.madeAt,
      day: checkInDueOn(quarter),
      summary: "Check in on your plan",
    })),
  ];
}
