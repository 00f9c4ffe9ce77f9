import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { asActor } from "@/db/client";
import {
  experiments,
  heldCertifications,
  planItems,
  reminderSettings,
  reminders,
  tripwires,
} from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { BY_DEFAULT } from "@/lib/planner/domain/reminders/reminder-kinds";

/** How the actor wants to be reminded; version 0 while they have said nothing. */
export const getReminderSettings = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        digest: reminderSettings.digest,
        quietFrom: reminderSettings.quietFrom,
        quietTo: reminderSettings.quietTo,
        muted: reminderSettings.muted,
        version: reminderSettings.version,
      })
      .from(reminderSettings)
      .where(eq(reminderSettings.userId, actor.userId));
    if (!row) return { ...BY_DEFAULT, version: 0 };
    const { quietFrom, quietTo, ...settings } = row;
    return { ...settings, quiet: { from: quietFrom, to: quietTo } };
  });

/** The actor's own reminders with what each is about, as it is called now. One query. */
export const listReminders = (actor: Actor, ids: readonly string[]) =>
  asActor(actor, (tx) =>
    tx
      .select({
        id: reminders.id,
        kind: reminders.kind,
        refId: reminders.refId,
        dueOn: reminders.dueOn,
        snoozedUntil: reminders.snoozedUntil,
        item: {
          planId: planItems.planId,
          title: planItems.title,
          startsIn: planItems.startsIn,
          quarters: planItems.quarters,
        },
        uncertainty: experiments.uncertainty,
        certification: heldCertifications.title,
        condition: tripwires.condition,
      })
      .from(reminders)
      .leftJoin(planItems, eq(planItems.id, reminders.refId))
      .leftJoin(experiments, eq(experiments.id, reminders.refId))
      .leftJoin(heldCertifications, eq(heldCertifications.id, reminders.refId))
      .leftJoin(tripwires, eq(tripwires.id, reminders.refId))
      .where(and(eq(reminders.userId, actor.userId), inArray(reminders.id, [...ids]))),
  );
