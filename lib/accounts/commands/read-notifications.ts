import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { notifications } from "@/db/schema";
import { canHandleNotification } from "@/lib/accounts/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

/** Marks one of the person's own notifications as read; one that is read stays as it is. Throws NotFound. */
export const readNotification = (actor: Actor, notificationId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await ownNotification(tx, actor, notificationId);
    await tx
      .update(notifications)
      .set({ readAt: now() })
      .where(and(eq(notifications.id, notificationId), isNull(notifications.readAt)));
  });

/** Marks all that wait as read. */
export const readAllNotifications = (actor: Actor): Promise<void> =>
  asActor(actor, async (tx) => {
    await tx
      .update(notifications)
      .set({ readAt: now() })
      .where(and(eq(notifications.userId, actor.userId), isNull(notifications.readAt)));
  });

/** Removes one for good. Throws NotFound. */
export const removeNotification = (actor: Actor, notificationId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await ownNotification(tx, actor, notificationId);
    await tx.delete(notifications).where(eq(notifications.id, notificationId));
  });

async function ownNotification(tx: Database, actor: Actor, id: string): Promise<void> {
  const [row] = await tx
    .select({ userId: notifications.userId })
    .from(notifications)
    .where(eq(notifications.id, id));
  if (!row || !canHandleNotification(actor, row)) throw new NotFound("notification");
}
