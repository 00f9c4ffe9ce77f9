import type { Quarter } from "@/lib/kernel/quarter";
import { isPlaced, type PlacedItem, type PlanSnapshot } from "@/lib/planner/domain/plan";

const place = ({ id, startsIn, quarters }: PlacedItem): string => `${id} ${startsIn} ${quarters}`;

/**
 * The first quarter in which two scenarios go different ways: where something starts that the other does not have
 * at the same place. Null where they never do.
 *
 * @param a, b with shared items under one id (`alignItems`)
 */
export function branchingPoint(
  a: Pick<PlanSnapshot, "items">,
  b: Pick<PlanSnapshot, "items">,
): Quarter | null {
  const [here, there] = [a.items.filter(isPlaced), b.items.filter(isPlaced)];
  const only = (some: PlacedItem[], others: PlacedItem[]) => {
    const known = new Set(others.map(place));
    return some.filter((item) => !known.has(place(item)));
  };
  const starts = [...only(here, there), ...only(there, here)].map(({ startsIn }) => startsIn);
  return starts.length > 0 ? Math.min(...starts) : null;
}
