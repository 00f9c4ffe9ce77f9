import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import type { ScenarioFigures } from "@/lib/planner/domain/scenarios/compare-scenarios";
import type { Leaving } from "@/lib/planner/domain/scenarios/leaving";
import type { Scenario } from "@/lib/planner/domain/scenarios/scenario";

/** One scenario as it stands in the comparison. */
export type Compared = {
  id: string;
  scenario: Scenario;
  title: string;
  isActive: boolean;
  plan: PlanSnapshot;
  /** The scenario that leaving it would lead to. */
  other: Scenario;
  figures: ScenarioFigures;
  leaving: { branchesIn: number | null; years: Leaving[] };
};
export type ComparedProps = { columns: readonly Compared[] };
