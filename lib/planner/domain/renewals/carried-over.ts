import { addMonths } from "@/lib/kernel/calendar-date";
import { type Fraction, fraction, greatest, least, minus, plus, ZERO } from "@/lib/kernel/fraction";
import { concerns, total } from "./counted-credits";
import { type CycleRecord, totalLine } from "./cycle-record";

/**
 * Units that an ended cycle hands on to the next: the smallest of the rule's `max`, what its total (with
 * what was carried into it) has above the floor, and what its last `earnedWithinMonths` brought. Nothing
 * where the rule carries nothing over or has no floor for the whole cycle.
 */
export function carriedOver(record: CycleRecord): Fraction {
  const { carryOver } = record.terms;
  const floor = totalLine(record);
  if (!carryOver || !floor) return ZERO;
  const surplus = minus(plus(countedFrom(record), record.carriedIn), fraction(floor.min ?? 0));
  const most = least(fraction(carryOver.max), greatest(surplus, ZERO));
  const { earnedWithinMonths: months } = carryOver;
  if (months === undefined) return most;
  return least(most, countedFrom(record, addMonths(record.cycle.to + 1, -months)));
}

/** What counted towards the total, from a day on. */
const countedFrom = ({ credits, terms }: CycleRecord, from = Number.NEGATIVE_INFINITY): Fraction =>
  total(
    credits.flatMap((credit) =>
      credit.day >= from && concerns({}, credit, terms.unit) ? [credit.counts] : [],
    ),
  );
