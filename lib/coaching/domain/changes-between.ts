import { changeWords } from "@/lib/planner/domain/change-words";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { isMaterial } from "@/lib/planner/domain/is-material";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";

/** One difference, said; `itemId` null when it is the plan's own. */
export type SaidChange = { itemId: string | null; words: string; isMaterial: boolean };

/** Changes that are nobody's news: where an item stands in a list. */
const SILENT: readonly string[] = ["reordered"];

/**
 * What changed from `before` to `after`, in words; empty when nothing worth saying did.
 *
 * @param occupations titles of target occupations by code; one that is absent is said by its code
 */
export function changesBetween(
  before: PlanSnapshot,
  after: PlanSnapshot,
  occupations: ReadonlyMap<string, string> = new Map(),
): SaidChange[] {
  const titles = new Map([...before.items, ...after.items].map(({ id, title }) => [id, title]));
  const wording = { currency: after.currency, titles, occupations };
  return diffPlans(before, after)
    .filter(({ kind }) => !SILENT.includes(kind))
    .map((change) => ({
      itemId: "itemId" in change ? change.itemId : "item" in change ? change.item.id : null,
      words: changeWords(change, wording),
      isMaterial: isMaterial(change),
    }));
}
