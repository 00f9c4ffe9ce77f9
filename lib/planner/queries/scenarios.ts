import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { asActor, asActorOnce, type Database } from "@/db/client";
import { decisionRecords, plans, tripwires } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Quarter } from "@/lib/kernel/quarter";
import { pendulum, swingWarning } from "@/lib/planner/domain/scenarios/pendulum";
import { tripwireState } from "@/lib/planner/domain/scenarios/tripwire-state";
import { planYears } from "@/lib/planner/domain/scenarios/years";
import { readScenarios, snapshotOf } from "./read-plan";

/** As many decisions are shown; the copy of one's data has all. */
const DECISIONS_SHOWN = 20;

/** What became of the scenarios, latest first. */
const listDecisions = (tx: Database, actor: Actor) =>
  tx
    .select({
      id: decisionRecords.id,
      about: decisionRecords.about,
      reason: decisionRecords.reason,
      decidedAt: decisionRecords.decidedAt,
    })
    .from(decisionRecords)
    .where(
      and(
        eq(decisionRecords.clientId, actor.userId),
        inArray(decisionRecords.kind, ["scenario", "tripwire"]),
      ),
    )
    .orderBy(desc(decisionRecords.decidedAt))
    .limit(DECISIONS_SHOWN);

/** What is open of all the actor's tripwires, the next due first. */
const listTripwires = (tx: Database, actor: Actor) =>
  tx
    .select({
      id: tripwires.id,
      planId: tripwires.planId,
      condition: tripwires.condition,
      dueIn: tripwires.dueIn,
      itemId: tripwires.itemId,
      wantedStatus: tripwires.wantedStatus,
      switchTo: tripwires.switchTo,
    })
    .from(tripwires)
    .where(and(eq(tripwires.clientId, actor.userId), isNull(tripwires.answer)))
    .orderBy(asc(tripwires.dueIn), asc(tripwires.createdAt));

/**
 * The actor's scenarios with what each asks and hangs on in the quarter `today`, those set aside, and what was decided
 * about them. Four queries.
 */
export const getScenarios = (actor: Actor, today: Quarter) =>
  asActorOnce(actor, async (tx) => {
    const all = await readScenarios(tx, actor);
    const wires = await listTripwires(tx, actor);
    const decisions = await listDecisions(tx, actor);
    const there = all.flatMap(({ removedAt, ...row }) => {
      if (removedAt) return [];
      const plan = snapshotOf(row);
      const years = planYears(plan);
      return [
        {
          id: row.id,
          scenario: row.scenario,
          isActive: row.isActive,
          version: row.version,
          settingsVersion: row.settingsVersion,
          title: row.title,
          path: row.path,
          targetRole: row.targetRole,
          currency: row.currency,
          items: plan.items.filter(({ status }) => status !== "dropped").length,
          hours: years.reduce((sum, { hours }) => sum + hours, 0),
          cost: years.reduce((sum, { cost }) => sum + cost, 0),
          tripwires: wires
            .filter(({ planId }) => planId === row.id)
            .map((wire) => {
              const item = plan.items.find(({ id }) => id === wire.itemId) ?? null;
              return { ...wire, state: tripwireState(wire, item, today) };
            }),
          warning: swingWarning(pendulum(plan), plan.path),
        },
      ];
    });
    const removed = all.flatMap(({ id, scenario, title, removedAt }) =>
      removedAt ? [{ id, scenario, title, removedAt }] : [],
    );
    return { there, removed, decisions };
  });

/** The actor's scenarios by name, in the order of their letters; what is set aside is left out. */
export const listScenarios = (actor: Actor) =>
  asActor(actor, (tx) =>
    tx
      .select({
        id: plans.id,
        scenario: plans.scenario,
        isActive: plans.isActive,
        title: plans.title,
        path: plans.path,
      })
      .from(plans)
      .where(and(eq(plans.clientId, actor.userId), isNull(plans.removedAt)))
      .orderBy(asc(plans.scenario)),
  );
