import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { plans } from "./planner";
import { users } from "./platform";

/** A deeper look for a better schedule of one plan: a job in the background, and what it found until that is used. */
export const fitRuns = pgTable(
  "fit_runs",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .unique()
      .references(() => plans.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The version and the quarter it was asked for in: once either is another, nothing of it holds. */
    planVersion: integer().notNull(),
    today: integer().notNull(),
    state: text().$type<"queued" | "running" | "done" | "failed">().notNull().default("queued"),
    progress: smallint().notNull().default(0),
    /** Where each item goes, or why it is left. */
    outcome: jsonb(),
    createdAt: createdAt(),
    finishedAt: instant(),
  },
  (t) => [
    index("fit_runs_client_idx").on(t.clientId),
    uniqueIndex("fit_runs_one_at_work_idx")
      .on(t.clientId)
      .where(sql`${t.state} in ('queued','running')`),
    check("fit_runs_state_known", sql`${t.state} in ('queued','running','done','failed')`),
  ],
);
