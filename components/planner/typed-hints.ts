import type { Path } from "@/lib/kernel/path";
import { parseQuarter } from "@/lib/kernel/quarter";
import { parseHours } from "@/lib/planner/domain/hours";
import { type SmartHint, smartHints } from "@/lib/planner/domain/smart-hints";

export type PlanFrame = { path: Path; hoursPerQuarter: number; startsIn: number };

/** The hints on an item as it stands in its form. */
export const typedHints = (typed: Readonly<Record<string, string>>, plan: PlanFrame): SmartHint[] =>
  smartHints(
    {
      title: typed.title ?? "",
      notes: typed.notes ?? "",
      startsIn: parseQuarter(typed.startsIn ?? ""),
      quarters: Number(typed.quarters) || null,
      hours: parseHours(typed.hours ?? ""),
      serves: Number(typed[`serves.${plan.path}`] ?? 0),
    },
    plan,
  );
