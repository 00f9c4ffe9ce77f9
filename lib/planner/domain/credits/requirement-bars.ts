import { requirementWords } from "@/lib/catalogue/domain/requirement-words";
import { dayNumber } from "@/lib/kernel/calendar-date";
import type {
  RequirementStanding,
  Standing,
} from "@/lib/planner/domain/renewals/certification-standing";

/** One requirement as a bar: `earned` of `asked`, in units; `gone` is the share of its time that has passed. */
export type RequirementBar = {
  words: string;
  unit: string;
  earned: number;
  asked: number;
  cappedAway: number;
  /** In [0, 1]. */
  gone: number;
  isCap: boolean;
};

/** The requirements of a standing as bars, in the rule's order, on `today`. */
export function requirementBars(
  { cycle, requirements }: Pick<Standing, "cycle" | "requirements">,
  { unit, today }: { unit: string; today: string },
): RequirementBar[] {
  return requirements.map((line) => ({
    words: requirementWords(line, unit),
    unit: line.unit ?? unit,
    earned: line.earned,
    asked: askedBy(line),
    cappedAway: line.cappedAway ?? 0,
    gone: shareGone(line.from ?? cycle?.from ?? today, line.to ?? cycle?.to ?? today, today),
    isCap: line.max !== undefined,
  }));
}

const askedBy = ({ min, max, distinctCategories, task }: RequirementStanding): number =>
  min ?? max ?? distinctCategories ?? (task === undefined ? 0 : 1);

function shareGone(from: string, to: string, today: string): number {
  const [first, last, now] = [dayNumber(from), dayNumber(to), dayNumber(today)];
  return Math.min(1, Math.max(0, (now - first + 1) / (last - first + 1)));
}
