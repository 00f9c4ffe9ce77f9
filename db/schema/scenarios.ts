import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { plans } from "./planner";
import { users } from "./platform";

/**
 * Items that are one thing in several scenarios: they have one origin. Kept apart from the items, and without
 * a foreign key to them, so that an item that undo brings back is still shared.
 */
export const itemOrigins = pgTable(
  "item_origins",
  {
    itemId: uuid().primaryKey(),
    originId: uuid().notNull(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (t) => [index("item_origins_client_idx").on(t.clientId, t.originId)],
);

/** "If this has not come true by then, go over to that scenario." Open until its owner has answered it. */
export const tripwires = pgTable(
  "tripwires",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What is hoped for, in the person's words. */
    condition: text().notNull(),
    /** The last quarter in which it may still come true. */
    dueIn: integer().notNull(),
    /** An item whose status tells; no foreign key: undo may bring it back. */
    itemId: uuid(),
    wantedStatus: text().$type<"in progress" | "done">().notNull().default("done"),
    switchTo: text().$type<"A" | "B" | "Z">(),
    answer: text().$type<"kept" | "switched">(),
    answeredAt: instant(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    index("tripwires_plan_idx").on(t.planId),
    index("tripwires_client_idx").on(t.clientId),
    check("tripwires_switch_known", sql`${t.switchTo} in ('A','B','Z')`),
    check("tripwires_status_known", sql`${t.wantedStatus} in ('in progress','done')`),
    check("tripwires_answer_known", sql`${t.answer} in ('kept','switched')`),
    check("tripwires_answered_when", sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);

/** The address by which a calendar program reads one's dates. Only its hash is kept; one per person. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    /** Whether names of items leave the house, or only that there is something. */
    showsTitles: boolean().notNull(),
    lastReadAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [unique("calendar_feeds_one_each").on(t.clientId)],
);
