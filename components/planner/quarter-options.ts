import { parseQuarter, quarterText } from "@/lib/kernel/quarter";
import { HORIZON } from "@/lib/planner/domain/plan";

/** The plan's twenty quarters to choose from, and the one chosen now should it lie outside. */
export function quarterOptions(startsIn: number, chosen = "") {
  const inside = Array.from({ length: HORIZON }, (_, at) => startsIn + at);
  const now = parseQuarter(chosen);
  const all =
    now === null || inside.includes(now) ? inside : [now, ...inside].sort((a, b) => a - b);
  return all.map((quarter) => ({ value: quarterText(quarter), label: quarterText(quarter) }));
}
