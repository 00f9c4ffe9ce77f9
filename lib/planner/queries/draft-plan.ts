import "server-only";
import { type Ladder, trackOf } from "@/lib/catalogue/domain/ladder";
import type { Actor } from "@/lib/kernel/actor";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { type StarterWish, starterPlan } from "@/lib/planner/domain/starter-plan";
import { starterCredentials } from "./starter-credentials";

type Wish = Omit<StarterWish, "rungs" | "branchLevel" | "credentials">;

/**
 * A starter plan from the catalogue as it is today: what the preview shows is what is created.
 * Without a ladder the plan has no roles but the one that was asked for.
 */
export async function draftPlan(
  actor: Actor,
  wish: Wish,
  { ladder, newId }: { ladder: Ladder | null; newId: () => string },
): Promise<PlanSnapshot> {
  const credentials = await starterCredentials(actor, wish);
  const rungs = ladder ? trackOf(ladder, wish.path).map(({ title }) => title) : [];
  const branchLevel = ladder?.branchLevel ?? 0;
  return starterPlan({ ...wish, rungs, branchLevel, credentials }, newId);
}
