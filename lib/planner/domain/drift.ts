import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";
import { pathShare } from "./path-share";
import type { PlanSnapshot } from "./plan";

/** Under this share of the planned weight the plan no longer serves the path it names. */
const SERVING_AT_LEAST = 0.5;
/** A verdict of another path counts from this probability on. */
const VERDICT_AT_LEAST = 0.7;
/** Quarters without a touch after which a plan has gone quiet. */
const QUIET_QUARTERS = 2;

/** What the latest result says; `changed` is the change test's word, null without two attempts. */
export type LatestVerdict = {
  verdict: Path | "exploring";
  probability: number;
  changed: boolean | null;
};

export type Drift =
  | { kind: "share"; share: number; path: Path }
  | { kind: "verdict"; verdict: Path; probability: number }
  | { kind: "quiet"; quarters: number };

/**
 * Where plan, choice and latest result have drifted apart (planner method §4).
 *
 * (a) under half of the planned hours (milestones, where no hours are planned) serve the chosen path;
 * (b) the latest verdict is another path with P ≥ .70 and the change test calls the shift real;
 * (c) nothing was touched for two quarters or more.
 */
export function findDrift(
  plan: Pick<PlanSnapshot, "items" | "path">,
  today: Quarter,
  touched: Quarter,
  latest: LatestVerdict | null,
): Drift[] {
  const { hours, milestones } = pathShare(plan, plan.path);
  const share = hours.share ?? milestones.share;
  const found: Drift[] = [];
  if (share !== null && share < SERVING_AT_LEAST)
    found.push({ kind: "share", share, path: plan.path });
  if (
    latest &&
    latest.verdict !== "exploring" &&
    latest.verdict !== plan.path &&
    latest.probability >= VERDICT_AT_LEAST &&
    latest.changed === true
  )
    found.push({ kind: "verdict", verdict: latest.verdict, probability: latest.probability });
  if (today - touched >= QUIET_QUARTERS) found.push({ kind: "quiet", quarters: today - touched });
  return found;
}
