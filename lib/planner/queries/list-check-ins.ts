import "server-only";
import { asc, eq } from "drizzle-orm";
import { asActor, asActorOnce } from "@/db/client";
import { checkIns } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";
import { canViewNote } from "@/lib/planner/policy";
import { now } from "@/lib/platform/clock";
import { findPlan } from "./find-plan";

export const CHECK_IN = {
  id: checkIns.id,
  quarter: checkIns.quarter,
  went: checkIns.went,
  changed: checkIns.changed,
  obstacle: checkIns.obstacle,
  confidence: checkIns.confidence,
  nextStep: checkIns.nextStep,
  itemsDue: checkIns.itemsDue,
  itemsDone: checkIns.itemsDone,
  hoursDue: checkIns.hoursDue,
  hoursDone: checkIns.hoursDone,
  createdAt: checkIns.createdAt,
};

/** More than thirty years of them. */
const MOST = 130;

/** The actor's own check-ins in order of their quarters, and the plan they are about; null without one. */
export const listCheckIns = (actor: Actor) =>
  asActorOnce(actor, async () => ({
    plan: await findPlan(actor),
    checkIns: await listNotedBy(actor, { clientId: actor.userId, grants: [] }),
  }));

type Whose = { clientId: string; grants: readonly Grant[] };

/** The check-ins of `clientId` that `actor` may see, in order of their quarters. */
export const listNotedBy = (actor: Actor, { clientId, grants }: Whose) =>
  asActor(actor, async (tx) => {
    const rows = await tx
      .select(CHECK_IN)
      .from(checkIns)
      .where(eq(checkIns.clientId, clientId))
      .orderBy(asc(checkIns.quarter))
      .limit(MOST);
    const at = now();
    return rows.filter(({ createdAt }) => canViewNote(actor, { clientId, grants, createdAt }, at));
  });
