import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentialVersions, notifications, planItems } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { CREDENTIAL_CHANGED } from "@/lib/planner/domain/notification-kinds";

/** An item whose catalogue entry changed, and of which its owner has not read yet. */
type ChangedEntry = {
  /** Up to fifty of them, the latest first. */
  notificationIds: string[];
  itemId: string;
  title: string;
  entryId: string;
  /** Of the latest change, as `at`. */
  number: number;
  at: Date;
};

/** More stand in the inbox. */
const MOST = 10;
const [latest, last] = [
  sql<Date>`max(${credentialVersions.editedAt})`.mapWith(credentialVersions.editedAt),
  sql<number>`max(${credentialVersions.number})`,
];

const changedEntries = (tx: Database, actor: Actor, planId: string) =>
  tx
    .select({
      notificationIds: sql<
        string[]
      >`(array_agg(${notifications.id} order by ${credentialVersions.number} desc))[1:50]`.as(
        "notificationIds",
      ),
      itemId: sql<string>`${planItems.id}`.as("itemId"),
      title: planItems.title,
      entryId: sql<string>`${credentialVersions.credentialId}`.as("entryId"),
      number: last.as("number"),
      at: latest.as("at"),
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
    .groupBy(planItems.id, credentialVersions.credentialId)
    .orderBy(desc(latest), planItems.id)
    .limit(MOST);

/** The items of one's own plan whose entries changed, as told and not yet read, the latest change first. */
export const listChangedEntries = (actor: Actor, planId: string): Promise<ChangedEntry[]> =>
  asActor(actor, (tx) => changedEntries(tx, actor, planId));

export type StoredChangedEntry = Omit<ChangedEntry, "at"> & { at: string };

/** The same as one column of what asks for more besides. */
export const changedEntriesColumn = (tx: Database, actor: Actor, planId: string) =>
  sql<StoredChangedEntry[]>`(
    select coalesce(json_agg(changed), '[]') from ${changedEntries(tx, actor, planId).as("changed")})`;
