import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { type Quarter, quarterOf, quarterStart } from "@/lib/kernel/quarter";
import { isPlaced, lastQuarter, type PlanItem } from "@/lib/planner/domain/plan";
import type { Held } from "./credits";

/** Something that may be done to keep what is held: an item of the plan, or a block of hours we suggest. */
export type Suggestion = {
  id: string;
  title: string;
  date: string;
  quarter: Quarter;
  hours: number;
  category: string | null;
  /** Null for what is only suggested. */
  itemId: string | null;
};

/** Kinds of items that may bring credits. */
const LEARNING = ["training", "programme", "degree", "consulting", "project", "mentoring"];
/** So many blocks a year are suggested, and so long they are. */
const BLOCKS_A_YEAR = 2;
const BLOCK_HOURS = 40;
const CATEGORY_HOURS = 24;
/** As many as the search is exact for, or nearly so. */
const MOST = 18;

const lastDay = (quarter: Quarter) => dayText(dayNumber(quarterStart(quarter + 1)) - 1);

/**
 * What may be chosen from between `today` and `until`: first the plan's open items with hours, at the end of their last
 * quarter, then two blocks of forty hours a year and one of twenty-four for each category that a rule has a floor for.
 */
export function suggestions(
  items: readonly PlanItem[],
  held: readonly Pick<Held, "rule">[],
  { today, until }: { today: string; until: string },
): Suggestion[] {
  const planned = items
    .filter(isPlaced)
    .filter(({ kind, hours, status }) => LEARNING.includes(kind) && hours > 0 && status !== "done")
    .map((item) => ({
      ...{ id: item.id, title: item.title, itemId: item.id, category: null },
      ...{ quarter: lastQuarter(item), date: lastDay(lastQuarter(item)), hours: item.hours / 10 },
    }));
  const categories = floorsOf(held);
  const blocks = yearsBetween(today, until).flatMap((quarter, year) => [
    ...Array.from({ length: BLOCKS_A_YEAR }, (_, n) =>
      block(`hours ${year} ${n}`, "Learning of any kind", quarter + n * 2, BLOCK_HOURS, null),
    ),
    ...categories.map((category) =>
      block(
        `${category} ${year}`,
        `Learning in ${category.replaceAll("-", " ")}`,
        quarter,
        CATEGORY_HOURS,
        category,
      ),
    ),
  ]);
  return [...planned, ...blocks]
    .filter(({ date }) => today <= date && date <= until)
    .slice(0, MOST);
}

function block(
  id: string,
  title: string,
  quarter: Quarter,
  hours: number,
  category: string | null,
): Suggestion {
  return { id, title, quarter, date: lastDay(quarter), hours, category, itemId: null };
}

const floorsOf = (held: readonly Pick<Held, "rule">[]): string[] =>
  [
    ...new Set(
      held.flatMap(({ rule }) =>
        (rule?.requires ?? []).flatMap(({ min, category }) => (min && category ? [category] : [])),
      ),
    ),
  ].sort();

/** The quarter of `today` and the same of each year after it that ends by `until`. */
function yearsBetween(today: string, until: string): Quarter[] {
  const first = quarterOf(today);
  return [0, 4, 8, 12, 16].map((n) => first + n).filter((quarter) => lastDay(quarter) <= until);
}
