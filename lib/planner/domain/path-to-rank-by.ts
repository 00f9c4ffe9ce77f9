import type { Path } from "@/lib/kernel/path";
import type { LatestVerdict } from "./drift";

/** Which path next roles are ranked for, and why that one. */
export type RankedBy =
  | { path: Path; because: "asked" | "chosen" | "plan" | "result" }
  | { path: null; because: "exploring" | "nothing" };

type Known = {
  asked: Path | null;
  chosen: Path | null;
  plan: Path | null;
  verdict: LatestVerdict | null;
};

/**
 * The path to rank next roles by: the one asked for, else the plan's, else the chosen one, else the one that leads
 * the latest result. None where that result leans neither way, or there is none.
 */
export function pathToRankBy({ asked, chosen, plan, verdict }: Known): RankedBy {
  if (asked) return { path: asked, because: "asked" };
  if (plan) return { path: plan, because: "plan" };
  if (chosen) return { path: chosen, because: "chosen" };
  if (!verdict) return { path: null, because: "nothing" };
  if (verdict.verdict === "exploring") return { path: null, because: "exploring" };
  return { path: verdict.verdict, because: "result" };
}
