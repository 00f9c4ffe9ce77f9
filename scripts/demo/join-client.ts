import { and, eq, sql } from "drizzle-orm";
import { planItems, profiles, users } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { actorOf } from "@/db/testing/factories";
import type { Actor, Role } from "@/lib/kernel/actor";
import { choosePath, createPlan } from "@/lib/planner/commands";
import { now, thisQuarter } from "@/lib/platform/clock";
import { A_DAY, type Client, ZONE } from "./cast";
import { sit } from "./sittings";

/** Somebody with an account and no password yet. */
export async function person(
  given: { email: string; name: string },
  roles: Role[],
): Promise<Actor> {
  const [row] = await owner
    .insert(users)
    .values({ ...given, roles, timeZone: ZONE, emailVerifiedAt: new Date() })
    .returning();
  if (!row) throw new Error(`${given.email} was not made.`);
  return actorOf(row);
}

/** A plan begun three quarters ago: what lay there is done, what lies here is under way. */
async function plan(actor: Actor, client: Client): Promise<string | null> {
  if (!client.plan) return null;
  const { path, title, target, occupation } = client.plan;
  await choosePath(actor, { path, reason: "It is what the result and my years at work agree on." });
  const here = thisQuarter(ZONE);
  const planId = await createPlan(actor, {
    begin: "template",
    path,
    title,
    family: client.family,
    targetRole: target,
    targetOccupation: occupation,
    ladderId: null,
    leadingPercent: null,
    startsIn: here - 3,
    currency: "USD",
    budget: "3000",
    hoursPerQuarter: 900,
  });
  await owner
    .update(planItems)
    .set({ status: "done", doneIn: sql`${planItems.startsIn} + ${planItems.quarters} - 1` })
    .where(
      and(
        eq(planItems.planId, planId),
        sql`${planItems.startsIn} + ${planItems.quarters} <= ${here}`,
      ),
    );
  await owner
    .update(planItems)
    .set({ status: "in progress" })
    .where(
      and(
        eq(planItems.planId, planId),
        eq(planItems.status, "planned"),
        sql`${planItems.startsIn} <= ${here}`,
      ),
    );
  return planId;
}

/** A client of that coach, with the sittings and the plan that the cast gives them. */
export async function joinClient(client: Client, coach: Actor, seed: number) {
  const actor = await person(client, ["client"]);
  await owner.insert(profiles).values({
    userId: actor.userId,
    jobFamily: client.family,
    currentRole: client.role || null,
    occupationCode: client.occupation,
    industry: client.industry || null,
  });
  const sat: string[] = [];
  for (const [index, sitting] of client.sittings.entries())
    sat.push(await sit(actor, sitting, seed + index));
  const planId = await plan(actor, client);
  const engagement = await anEngagement({
    clientId: actor.userId,
    coachId: coach.userId,
    startedAt: new Date(now().getTime() - (client.sittings.at(0)?.daysAgo ?? 0) * A_DAY),
  });
  for (const scope of ["profile", "results", "plan", "evidence", "check-ins"] as const)
    await aGrant(engagement, { scope });
  return { actor, planId, latest: sat.at(-1) ?? "" };
}
