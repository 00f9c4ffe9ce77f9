import type { Answers, GradedItem } from "./instrument";
import { type Posterior, posterior } from "./posterior";
import { scoringTables } from "./scoring-tables";

/** Points of a facet's grid: fine enough that ties between two facets hardly weigh. */
const POINTS = 121;

/**
 * One-dimensional posterior of a facet: its items alone, prior N(0, 1).
 *
 * Items that touch another dimension as well (pairs) are left out: they would mix the two.
 *
 * @param items     the facet's items, of the instrument's one or two dimensions
 * @param answers   keyed, same order, null where unanswered
 * @param dimension index of the slope that counts
 * @returns posterior on 121 points; `posteriorMoments` gives mean and SE (about .56 with four items:
 *   show bands only)
 * @throws RangeError as `scoringTables` and `logPosterior`
 * @see assessment method §2.10
 */
export function facetPosterior(
  items: readonly GradedItem[],
  answers: Answers,
  dimension: number,
): Posterior {
  const touches = (item: GradedItem) => item.slopes[dimension] !== 0;
  const alone = (item: GradedItem) =>
    item.slopes.every((slope, k) => (k === dimension ? slope !== 0 : slope === 0));
  const kept = items.flatMap((item, index) =>
    touches(item) && alone(item) ? [{ item, answer: answers[index] ?? null }] : [],
  );
  const tables = scoringTables(
    {
      id: "facet",
      version: "",
      status: "provisional",
      dimensions: ["facet"],
      correlation: 0,
      items: kept.map(({ item }) => ({ ...item, slopes: [item.slopes[dimension] ?? 0] })),
    },
    POINTS,
  );
  return posterior(
    tables,
    kept.map(({ answer }) => answer),
  );
}
