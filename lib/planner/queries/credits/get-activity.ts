import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor, asActorOnce, type Database } from "@/db/client";
import { creditActivities } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { CreditActivity } from "@/lib/planner/domain/credits/credits";
import { ruleChoices } from "@/lib/planner/domain/credits/rule-choices";
import { listEvidence } from "@/lib/planner/queries/evidence";
import { ACTIVITY, readHeld } from "./read-credits";

async function readActivity(tx: Database, actor: Actor, id: string): Promise<CreditActivity> {
  const [row] = await tx
    .select(ACTIVITY)
    .from(creditActivities)
    .where(
      and(
        eq(creditActivities.id, id),
        eq(creditActivities.clientId, actor.userId),
        isNull(creditActivities.removedAt),
      ),
    );
  if (!row) throw new NotFound("activity");
  return row;
}

async function offered(tx: Database, actor: Actor, activity: CreditActivity | null) {
  const held = await readHeld(tx, actor.userId);
  const choices = ruleChoices({ held, activities: activity ? [activity] : [] });
  return { held: held.map(({ id, title }) => ({ id, title })), choices };
}

/** One activity of the actor's own, and what its form offers. Throws NotFound. */
export const getActivity = (actor: Actor, activityId: string) =>
  asActorOnce(actor, async (tx) => {
    const activity = await readActivity(tx, actor, activityId);
    const evidence = await listEvidence(actor, { kind: "activity", id: activityId });
    return { activity, evidence, ...(await offered(tx, actor, activity)) };
  });

/** What a new activity begins with: what its form offers, and the one it repeats. Throws NotFound. */
export const findNewActivity = (actor: Actor, likeId: string | null) =>
  asActor(actor, async (tx) => {
    const like = likeId ? await readActivity(tx, actor, likeId) : null;
    return { like, ...(await offered(tx, actor, like)) };
  });
