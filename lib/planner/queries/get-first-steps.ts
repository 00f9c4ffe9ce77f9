import "server-only";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { findChoice } from "./find-choice";
import { findPlan } from "./find-plan";
import { findLatestReading } from "./latest-verdict";

/** Where the actor stands before there is a plan: plan, choice and latest reading, in one transaction. */
export const getFirstSteps = (actor: Actor) =>
  asActorOnce(actor, async () => {
    const plan = await findPlan(actor);
    if (plan) return { plan, choice: null, reading: null };
    return { plan: null, ...(await getChoosing(actor)) };
  });

/** The path chosen so far and what the latest result says, in one transaction. */
export const getChoosing = (actor: Actor) =>
  asActorOnce(actor, async () => ({
    choice: await findChoice(actor),
    reading: await findLatestReading(actor),
  }));
