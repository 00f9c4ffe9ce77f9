import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { users } from "./platform";

export type Digest = "at once" | "daily" | "weekly" | "off";

/** How a person wants to be reminded; without a row everything is as it is by default. */
export const reminderSettings = pgTable(
  "reminder_settings",
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    digest: text().$type<Digest>().notNull().default("at once"),
    /** Minutes after midnight where the person lives; equal: no quiet hours. */
    quietFrom: integer().notNull().default(1200),
    quietTo: integer().notNull().default(480),
    /** Kinds that do not remind. */
    muted: text().array().notNull().default([]),
    version: integer().notNull().default(1),
    updatedAt: createdAt(),
  },
  (t) => [
    check("reminder_settings_digest_known", sql`${t.digest} in ('at once','daily','weekly','off')`),
    check(
      "reminder_settings_quiet_sane",
      sql`${t.quietFrom} between 0 and 1439 and ${t.quietTo} between 0 and 1439`,
    ),
  ],
);

/** One thing that reminded one person on one date, once. Those of one mail share its batch. */
export const reminders = pgTable(
  "reminders",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    /** What it is about: the plan, an item, an experiment, by the kind. */
    refId: uuid().notNull(),
    dueOn: date().notNull(),
    batchId: uuid(),
    /** The person's own date of the mail. */
    mailedOn: date(),
    snoozedUntil: date(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("reminders_once").on(t.userId, t.kind, t.refId, t.dueOn),
    index("reminders_batch_idx").on(t.batchId),
    index("reminders_waiting_idx").on(t.userId).where(sql`${t.batchId} is null`),
  ],
);
