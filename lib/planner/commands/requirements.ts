import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { planRequirements } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { OWN } from "@/lib/planner/domain/requirements/requirements";
import type { AddRequirementInput, SetRequirementInput } from "@/lib/planner/schema/requirements";
import { openPlan } from "./open-plan";

/** Of one's own, beside what is suggested. */
const MOST = 60;

/** Adds a requirement of one's own. Throws NotFound, Forbidden, or Refused where there are too many. */
export const addRequirement = (actor: Actor, { planId, title }: AddRequirementInput) =>
  asActor(actor, async (tx) => {
    const { clientId } = await openPlan(tx, actor, planId);
    const there = await tx.$count(planRequirements, eq(planRequirements.planId, planId));
    if (there >= MOST) throw new Refused(`A plan notes at most ${MOST} requirements.`, "title");
    const key = `${OWN}${randomUUID()}`;
    await tx.insert(planRequirements).values({ clientId, planId, key, title, state: "missing" });
  });

/** Says where a requirement stands, or that it is none. Throws NotFound, Forbidden or Conflict. */
export const setRequirement = (
  actor: Actor,
  { planId, key, state, version }: SetRequirementInput,
) =>
  asActor(actor, async (tx) => {
    const { clientId } = await openPlan(tx, actor, planId);
    const here = and(eq(planRequirements.planId, planId), eq(planRequirements.key, key));
    const set = { state, version: sql`${planRequirements.version} + 1` };
    // The plan is locked: nobody says anything of it meanwhile.
    const [standing] = await tx
      .select({ version: planRequirements.version })
      .from(planRequirements)
      .where(here);
    if ((standing?.version ?? 0) !== version)
      throw new Conflict("This requirement was changed since this page was drawn. Look again.");
    if (standing) await tx.update(planRequirements).set(set).where(here);
    else if (key.startsWith(OWN)) throw new Refused("That requirement is no longer there.");
    else await tx.insert(planRequirements).values({ clientId, planId, key, title: "", state });
  });
