import { isolated } from "@/lib/kernel/isolated";
import type { Path } from "@/lib/kernel/path";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { pathServed, type Rung, rungs } from "./rungs";

/** A swing into another path: where to, whether the plan ends on its own path again, and its last post. */
export type Swing = { into: Path; comesBack: boolean; last: Rung };

/**
 * Whether a plan swings: one of its posts serves another path better than the plan's own. It comes back when its
 * last post serves the plan's path best. Null where no post leads away.
 */
export function pendulum(plan: Pick<PlanSnapshot, "items" | "path">): Swing | null {
  const posts = rungs(plan);
  const away = posts
    .map(({ item }) => pathServed(item.serves, plan.path))
    .find((path) => path !== plan.path);
  const last = posts.at(-1);
  if (!away || !last) return null;
  return { into: away, comesBack: pathServed(last.item.serves, plan.path) === plan.path, last };
}

/** The warning of a swing without a way back; null where there is nothing to warn of. */
export const swingWarning = (swing: Swing | null, own: Path): string | null =>
  swing && !swing.comesBack
    ? `This plan swings into the ${swing.into} path and does not come back: its last role, ${isolated(swing.last.item.title)}, does not serve the ${own} path best. Add the way back, or change the plan's path.`
    : null;
