import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { users } from "./platform";

/** People who begin together, for counting. Its last day over, nobody is put into it any more. */
export const cohorts = pgTable(
  "cohorts",
  {
    id: id(),
    name: text().notNull(),
    startsOn: date().notNull(),
    endsOn: date(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("cohorts_name_idx").on(sql`lower(${t.name})`),
    check("cohorts_name_short", sql`length(${t.name}) between 1 and 60`),
    check("cohorts_ends_after_start", sql`${t.endsOn} >= ${t.startsOn}`),
  ],
);

/** In which cohort a person is counted: the key is the person, so that nobody is in two. */
export const cohortMembers = pgTable(
  "cohort_members",
  {
    clientId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    cohortId: uuid()
      .notNull()
      .references(() => cohorts.id, { onDelete: "restrict" }),
    /** The coach who said so; null once their account is gone. */
    placedBy: uuid().references(() => users.id, { onDelete: "set null" }),
    placedAt: createdAt(),
  },
  (t) => [
    index("cohort_members_cohort_idx").on(t.cohortId),
    index("cohort_members_placed_by_idx").on(t.placedBy),
    check("cohort_members_not_oneself", sql`${t.clientId} <> ${t.placedBy}`),
  ],
);
