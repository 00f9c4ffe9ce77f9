import "server-only";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { credentialVersions, notifications, planItems } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { CREDENTIAL_CHANGED } from "@/lib/planner/domain/notification-kinds";

/** An item whose catalogue entry changed, and of which its owner has not read yet. */
type ChangedEntry = {
  notificationId: string;
  itemId: string;
  title: string;
  entryId: string;
  number: number;
  at: Date;
};

/** The changes told and not yet read about entries that one's own plan names, newest first. */
export const listChangedEntries = (actor: Actor, planId: string): Promise<ChangedEntry[]> =>
  asActor(actor, (tx) =>
    tx
      .select({
        notificationId: notifications.id,
        itemId: planItems.id,
        title: planItems.title,
        entryId: credentialVersions.credentialId,
        number: credentialVersions.number,
        at: credentialVersions.editedAt,
      })
      .from(notifications)
      .innerJoin(credentialVersions, eq(credentialVersions.id, notifications.refId))
      .innerJoin(planItems, eq(planItems.credentialId, credentialVersions.credentialId))
      .where(
        and(
          eq(notifications.userId, actor.userId),
          eq(notifications.kind, CREDENTIAL_CHANGED),
          isNull(notifications.readAt),
          eq(planItems.planId, planId),
          inArray(planItems.status, ["planned", "in progress"]),
        ),
      )
      .orderBy(desc(credentialVersions.editedAt), planItems.id),
  );
