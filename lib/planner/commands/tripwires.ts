import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { decisionRecords, plans, tripwires } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { findPlan } from "@/lib/planner/queries";
import type {
  AddTripwireInput,
  AnswerTripwireInput,
  ChangeTripwireInput,
} from "@/lib/planner/schema/scenarios";
import { openPlan } from "./open-plan";
import { switchIn } from "./switch-scenario";

/** More than these at once are not looked at. */
const MOST_OPEN = 20;

/** Sets a tripwire in the actor's plan. Throws NotFound, Forbidden or Refused. */
export const addTripwire = (actor: Actor, input: AddTripwireInput): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const plan = await openPlan(tx, actor, input.planId);
    refuseOutside(plan, input);
    const open = await tx.$count(
      tripwires,
      and(eq(tripwires.planId, plan.id), isNull(tripwires.answer)),
    );
    if (open >= MOST_OPEN)
      throw new Refused(`A plan keeps at most ${MOST_OPEN} open tripwires: answer one first.`);
    await tx.insert(tripwires).values({ ...input, clientId: actor.userId });
  });

function refuseOutside(
  { items, scenario }: Awaited<ReturnType<typeof openPlan>>,
  { itemId, switchTo }: AddTripwireInput,
): void {
  if (itemId && !items.some(({ id }) => id === itemId))
    throw new Refused("That item is no longer in the plan.", "itemId");
  if (switchTo === scenario)
    throw new Refused("Choose another scenario than the one it stands in.", "switchTo");
}

type OneTripwire = { tripwireId: string; version: number };

async function lockTripwire(tx: Database, actor: Actor, { tripwireId, version }: OneTripwire) {
  const [row] = await tx
    .select()
    .from(tripwires)
    .where(and(eq(tripwires.id, tripwireId), eq(tripwires.clientId, actor.userId)))
    .for("update");
  if (!row) throw new NotFound("tripwire");
  if (row.version !== version)
    throw new Conflict("This tripwire was changed since you opened it. Look again, then decide.", {
      condition: row.condition,
      dueIn: quarterText(row.dueIn),
      version: String(row.version),
    });
  return row;
}

/** Says an open tripwire anew. Throws NotFound, Forbidden, Conflict or Refused (it is answered). */
export const changeTripwire = (
  actor: Actor,
  { tripwireId, version, planId, ...said }: ChangeTripwireInput,
): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const plan = await openPlan(tx, actor, planId);
    const wire = await lockTripwire(tx, actor, { tripwireId, version });
    if (wire.planId !== planId) throw new NotFound("tripwire");
    if (wire.answer) throw new Refused("You have answered this one.");
    refuseOutside(plan, { ...said, planId });
    await tx
      .update(tripwires)
      .set({ ...said, version: version + 1 })
      .where(eq(tripwires.id, tripwireId));
  });

/** Takes a tripwire away. Throws NotFound or Conflict. */
export const removeTripwire = (actor: Actor, one: OneTripwire): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const { id } = await lockTripwire(tx, actor, one);
    await tx.delete(tripwires).where(eq(tripwires.id, id));
  });

/**
 * Answers a tripwire in the quarter `today`, with the reason: stay, give it more time, or go over to the scenario it
 * names. Every answer is a decision record. Throws NotFound, Conflict or Refused.
 */
export const answerTripwire = (
  actor: Actor,
  { answer, until, reason, ...one }: AnswerTripwireInput,
  today: Quarter,
): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const wire = await lockTripwire(tx, actor, one);
    if (wire.answer) throw new Refused("You have answered this one.");
    const version = wire.version + 1;
    if (answer === "postponed") {
      if (until === null || until <= Math.max(today - 1, wire.dueIn))
        throw new Refused("Choose a later quarter than it has.", "until");
      await tx.update(tripwires).set({ dueIn: until, version }).where(eq(tripwires.id, wire.id));
      return keepDecision(tx, actor, wire, { answer, until, reason });
    }
    await tx
      .update(tripwires)
      .set({ answer, answeredAt: sql`now()`, version })
      .where(eq(tripwires.id, wire.id));
    if (answer === "kept") return keepDecision(tx, actor, wire, { answer, until: null, reason });
    const to = await scenarioAt(tx, actor, wire.switchTo);
    const from = (await findPlan(actor))?.id ?? "";
    await switchIn(tx, actor, { planId: to, from, reason });
  });

type Said = { answer: "kept" | "postponed"; until: Quarter | null; reason: string };

async function keepDecision(
  tx: Database,
  actor: Actor,
  wire: typeof tripwires.$inferSelect,
  { answer, until, reason }: Said,
): Promise<void> {
  const [plan] = await tx.select({ path: plans.path }).from(plans).where(eq(plans.id, wire.planId));
  if (!plan) throw new NotFound("plan");
  const about = { condition: wire.condition, dueIn: wire.dueIn, answer, until };
  await tx
    .insert(decisionRecords)
    .values({ clientId: actor.userId, kind: "tripwire", path: plan.path, reason, about });
}

async function scenarioAt(tx: Database, actor: Actor, letter: string | null): Promise<string> {
  if (!letter) throw new Refused("It names no scenario to go over to: keep on, or postpone it.");
  const rows = await tx
    .select({ id: plans.id, scenario: plans.scenario })
    .from(plans)
    .where(and(eq(plans.clientId, actor.userId), isNull(plans.removedAt)));
  const found = rows.find(({ scenario }) => scenario === letter);
  if (!found) throw new Refused(`There is no scenario ${letter} yet: make one first.`);
  return found.id;
}
