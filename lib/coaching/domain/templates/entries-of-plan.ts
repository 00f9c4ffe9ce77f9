import type { PlanItem, PlanSnapshot } from "@/lib/planner/domain/plan";
import { MOST_ENTRIES, type TemplateEntry } from "./template";

type Chosen = {
  itemIds: readonly string[];
  /** Names of the catalogue's public entries by id; what is not among them is somebody's own. */
  published: ReadonlyMap<string, string>;
  newId: () => string;
};

/** What a plan has that a template could keep, as it follows on the timeline: nothing that was dropped. */
export const keepableItems = (plan: PlanSnapshot): PlanItem[] =>
  plan.items
    .filter(({ status }) => status !== "dropped")
    .sort((a, b) => (a.startsIn ?? Infinity) - (b.startsIn ?? Infinity) || a.position - b.position);

/**
 * Entries made of chosen items of a plan, counted from the first of them. Only what could be anybody's goes along:
 * no notes, provider, status, dates or private entries of the catalogue, and the catalogue's name where there is one.
 */
export function entriesOfPlan(plan: PlanSnapshot, chosen: Chosen): TemplateEntry[] {
  const items = keepableItems(plan)
    .filter(({ id }) => chosen.itemIds.includes(id))
    .slice(0, MOST_ENTRIES);
  const begins = Math.min(...items.map(({ startsIn }) => startsIn ?? Infinity));
  const ids = new Map(items.map(({ id }) => [id, chosen.newId()]));
  return items.map((item) => {
    const published = item.credentialId ? chosen.published.get(item.credentialId) : undefined;
    return {
      id: ids.get(item.id) ?? item.id,
      kind: item.kind,
      title: published ?? item.title,
      offset: item.startsIn === null ? 0 : item.startsIn - begins,
      quarters: item.quarters,
      hours: item.hours,
      costMinor: item.costMinor,
      after: item.after.flatMap((id) => ids.get(id) ?? []),
      serves: pathOf(item),
      credentialId: published ? item.credentialId : null,
    };
  });
}

/** The one path that an item serves fully; null where it is none, or several. */
function pathOf({ serves }: PlanItem) {
  const paths = (["specialist", "leadership", "hybrid"] as const).filter(
    (path) => serves[path] === 1,
  );
  return paths.length === 1 ? (paths[0] ?? null) : null;
}
