import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { plans, revisions } from "./planner";
import { users } from "./platform";

/** What a person notes of one quarter. Its revision is the plan as it stood then. */
export const checkIns = pgTable(
  "check_ins",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    planId: uuid().references(() => plans.id, { onDelete: "set null" }),
    revisionId: uuid().references(() => revisions.id, { onDelete: "set null" }),
    quarter: integer().notNull(),
    went: text().notNull(),
    changed: text().notNull(),
    obstacle: text().notNull(),
    /** Percent: how sure the person is of reaching the target. */
    confidence: integer().notNull(),
    nextStep: text().notNull(),
    /** Schedule performance on the day: what was due and what was done, by count and in tenths of hours. */
    itemsDue: integer().notNull(),
    itemsDone: integer().notNull(),
    hoursDue: integer().notNull(),
    hoursDone: integer().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    unique("check_ins_one_per_quarter").on(t.clientId, t.quarter),
    index("check_ins_plan_idx").on(t.planId),
    index("check_ins_revision_idx").on(t.revisionId),
    check("check_ins_confidence_sane", sql`${t.confidence} between 0 and 100`),
  ],
);

/** What is typed into a check-in and not finished yet: its owner's alone, exactly as typed. */
export const checkInDrafts = pgTable(
  "check_in_drafts",
  {
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    quarter: integer().notNull(),
    fields: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    version: integer().notNull().default(1),
    updatedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.clientId, t.quarter] })],
);

/** A key uncertainty and a cheap test of it: the forecast comes before the result and stays beside it. */
export const experiments = pgTable(
  "experiments",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    uncertainty: text().notNull(),
    test: text().notNull(),
    /** What would count as a yes. */
    expectation: text().notNull(),
    /** Percent: how likely the person thought a yes. */
    forecast: integer().notNull(),
    dueOn: date().notNull(),
    outcome: text().$type<"yes" | "no" | "unclear">(),
    learned: text().notNull().default(""),
    resolvedAt: instant(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("experiments_client_idx").on(t.clientId, t.createdAt.desc()),
    check("experiments_forecast_sane", sql`${t.forecast} between 0 and 100`),
    check("experiments_outcome_known", sql`${t.outcome} in ('yes','no','unclear')`),
    check("experiments_resolved_whole", sql`(${t.outcome} is null) = (${t.resolvedAt} is null)`),
  ],
);

/** What a person says of a requirement of the next rung: one of ours, by its key, or one of their own. */
export const planRequirements = pgTable(
  "plan_requirements",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    key: text().notNull(),
    title: text().notNull(),
    state: text().$type<"missing" | "planned" | "met" | "removed">().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    unique("plan_requirements_once").on(t.planId, t.key),
    index("plan_requirements_client_idx").on(t.clientId),
    check(
      "plan_requirements_state_known",
      sql`${t.state} in ('missing','planned','met','removed')`,
    ),
  ],
);
