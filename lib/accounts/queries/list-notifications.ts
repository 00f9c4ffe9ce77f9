import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { notifications } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

const PAGE = 20;

/** What the actor was told, newest first; `after`: the id of the last one of the page before. */
export const listNotifications = (actor: Actor, after: string | null) =>
  asActor(actor, async (tx) => {
    const here = sql`(${notifications.createdAt}, ${notifications.id})`;
    const there = sql`(select n.created_at, n.id from notifications n where n.id = ${after})`;
    const rows = await tx
      .select({
        id: notifications.id,
        kind: notifications.kind,
        refId: notifications.refId,
        at: notifications.createdAt,
        readAt: notifications.readAt,
      })
      .from(notifications)
      .where(
        and(
          eq(notifications.userId, actor.userId),
          after === null ? undefined : sql`${here} < ${there}`,
        ),
      )
      .orderBy(desc(notifications.createdAt), desc(notifications.id))
      .limit(PAGE + 1);
    const shown = rows
      .slice(0, PAGE)
      .map(({ readAt, ...row }) => ({ ...row, isUnread: readAt === null }));
    return { notifications: shown, next: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null };
  });
