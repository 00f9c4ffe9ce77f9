import "server-only";
import { trackOf } from "@/lib/catalogue/domain/ladder";
import { getLadder } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { type StarterWish, starterPlan } from "@/lib/planner/domain/starter-plan";
import { starterCredentials } from "./starter-credentials";

type Wish = Omit<StarterWish, "rungs" | "branchLevel" | "credentials">;

/**
 * A starter plan from the catalogue as it is today: what the preview shows is what is created.
 * An unknown family gives a plan without roles from a ladder.
 */
export async function draftPlan(
  actor: Actor,
  wish: Wish,
  newId: () => string,
): Promise<PlanSnapshot> {
  const ladder = wish.family ? await findLadder(wish.family) : null;
  const credentials = await starterCredentials(actor, wish);
  const rungs = ladder ? trackOf(ladder, wish.path).map(({ title }) => title) : [];
  const branchLevel = ladder?.branchLevel ?? 0;
  return starterPlan({ ...wish, rungs, branchLevel, credentials }, newId);
}

const findLadder = (family: string) =>
  getLadder(family).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
