import "server-only";
import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import {
  calendarFeeds,
  checkInDrafts,
  checkIns,
  decisionRecords,
  experiments,
  fitRuns,
  itemOrigins,
  planChanges,
  planItems,
  planRequirements,
  plans,
  reminderSettings,
  reminders,
  revisions,
  tripwires,
} from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { exportCredits } from "./credits/export-credits";

/** Everything of this room that belongs to the person, for their own copy. */
export const exportPlanner = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const me = actor.userId;
    return {
      decision_records: await tx
        .select()
        .from(decisionRecords)
        .where(eq(decisionRecords.clientId, me))
        .orderBy(asc(decisionRecords.decidedAt)),
      fit_runs: await tx.select().from(fitRuns).where(eq(fitRuns.clientId, me)),
      plans: await tx.select().from(plans).where(eq(plans.clientId, me)),
      plan_items: await tx
        .select()
        .from(planItems)
        .where(eq(planItems.clientId, me))
        .orderBy(asc(planItems.position)),
      plan_changes: await tx
        .select()
        .from(planChanges)
        .where(eq(planChanges.clientId, me))
        .orderBy(asc(planChanges.seq)),
      revisions: await tx
        .select()
        .from(revisions)
        .where(eq(revisions.clientId, me))
        .orderBy(asc(revisions.number)),
      check_ins: await tx
        .select()
        .from(checkIns)
        .where(eq(checkIns.clientId, me))
        .orderBy(asc(checkIns.quarter)),
      check_in_drafts: await tx.select().from(checkInDrafts).where(eq(checkInDrafts.clientId, me)),
      experiments: await tx
        .select()
        .from(experiments)
        .where(eq(experiments.clientId, me))
        .orderBy(asc(experiments.createdAt)),
      plan_requirements: await tx
        .select()
        .from(planRequirements)
        .where(eq(planRequirements.clientId, me)),
      reminder_settings: await tx
        .select()
        .from(reminderSettings)
        .where(eq(reminderSettings.userId, me)),
      reminders: await tx
        .select()
        .from(reminders)
        .where(eq(reminders.userId, me))
        .orderBy(asc(reminders.createdAt)),
      ...(await exportCredits(tx, me)),
      item_origins: await tx.select().from(itemOrigins).where(eq(itemOrigins.clientId, me)),
      tripwires: await tx
        .select()
        .from(tripwires)
        .where(eq(tripwires.clientId, me))
        .orderBy(asc(tripwires.createdAt)),
      calendar_feeds: await tx
        .select({ ...getTableColumns(calendarFeeds), tokenHash: sql<null>`null` })
        .from(calendarFeeds)
        .where(eq(calendarFeeds.clientId, me)),
    };
  });
