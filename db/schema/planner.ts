import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Path } from "@/lib/kernel/path";
import { credentials, ladders } from "./catalogue";
import { createdAt, id, instant } from "./columns";
import { users } from "./platform";

type NamedPlan = { scenario: string; title: string };
/** What a decision was about, as it was called then. */
type DecisionAbout =
  | { from: NamedPlan; to: NamedPlan }
  | { condition: string; dueIn: number; answer: "kept" | "postponed"; until: number | null };

/** A choice with its reason. The chosen path is the latest of kind `path`. */
export const decisionRecords = pgTable(
  "decision_records",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<"path" | "scenario" | "tripwire">().notNull(),
    /** The path chosen, or that of the scenario in question. */
    path: text().$type<Path>().notNull(),
    reason: text().notNull(),
    /** What the latest result said then; null without one. */
    verdictThen: jsonb(),
    /** Null where a path was chosen: the path says it all. */
    about: jsonb().$type<DecisionAbout>(),
    decidedAt: createdAt(),
  },
  (t) => [
    index("decision_records_client_idx").on(t.clientId, t.decidedAt.desc()),
    check("decision_records_path_known", sql`${t.path} in ('specialist','leadership','hybrid')`),
  ],
);

/** A five-year plan: one of up to three scenarios, of which one is active. `version` grows with every change of the plan or its items. */
export const plans = pgTable(
  "plans",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    scenario: text().$type<"A" | "B" | "Z">().notNull().default("A"),
    /** The scenario one goes by: what is meant wherever "the plan" is. */
    isActive: boolean().notNull().default(true),
    /** Set aside by its owner, who may bring it back; shown nowhere else. */
    removedAt: instant(),
    title: text().notNull(),
    path: text().$type<Path>().notNull(),
    family: text(),
    targetRole: text().notNull().default(""),
    /** The occupation of the catalogue that the target role is; no foreign key: releases replace rows. */
    targetOccupation: text(),
    /** A ladder of one's own or of the operator's that the plan climbs; null: the family's. */
    ladderId: uuid().references(() => ladders.id, { onDelete: "set null" }),
    /** Percent of the work that is meant to lead people; null: not said. */
    leadingPercent: integer(),
    startsIn: integer().notNull(),
    hoursPerQuarter: integer().notNull(),
    /** One amount in minor units per plan year. */
    budgetsMinor: integer().array().notNull(),
    currency: text().notNull(),
    version: integer().notNull().default(1),
    /** `version` at the last change of the plan's own fields: what the settings form is checked against. */
    settingsVersion: integer().notNull().default(1),
    /** Where undo stands in `plan_changes`. */
    changeCursor: integer().notNull().default(0),
    /** How much of what is planned serves the path; kept by the database itself for lists of many plans. */
    pathShare: doublePrecision(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("plans_ladder_idx").on(t.ladderId),
    uniqueIndex("plans_one_per_scenario")
      .on(t.clientId, t.scenario)
      .where(sql`${t.removedAt} is null`),
    uniqueIndex("plans_one_active").on(t.clientId).where(sql`${t.isActive}`),
    check("plans_active_is_there", sql`not ${t.isActive} or ${t.removedAt} is null`),
    check("plans_path_known", sql`${t.path} in ('specialist','leadership','hybrid')`),
    check("plans_leading_percent_sane", sql`${t.leadingPercent} between 0 and 100`),
    check("plans_hours_sane", sql`${t.hoursPerQuarter} between 0 and 21900`),
    check(
      "plans_budgets_sane",
      sql`cardinality(${t.budgetsMinor}) = 5 and 0 <= all (${t.budgetsMinor})`,
    ),
  ],
);

export type PlanItemKind =
  | "certification"
  | "training"
  | "programme"
  | "degree"
  | "consulting"
  | "project"
  | "mentoring"
  | "role";
export type PlanItemStatus = "planned" | "in progress" | "done" | "dropped";

/** One thing to do. Hours in tenths, cost in minor units; `startsIn` null: in the tray. */
export const planItems = pgTable(
  "plan_items",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<PlanItemKind>().notNull(),
    title: text().notNull(),
    provider: text().notNull().default(""),
    startsIn: integer(),
    quarters: integer().notNull().default(1),
    /** Not before this quarter: eligibility by experience, degree or exam window. */
    earliestIn: integer(),
    /** The quarter it is wished in, and how much it matters (1 must, 2 should, 3 nice): what a fit aims at. */
    targetIn: integer(),
    priority: smallint().$type<1 | 2 | 3>().notNull().default(2),
    hours: integer().notNull().default(0),
    costMinor: integer().notNull().default(0),
    status: text().$type<PlanItemStatus>().notNull().default("planned"),
    droppedReason: text(),
    doneIn: integer(),
    /** Weight per path in [0, 1]. */
    serves: jsonb().$type<Readonly<Record<Path, number>>>().notNull(),
    after: uuid().array().notNull().default([]),
    credentialId: uuid().references(() => credentials.id, { onDelete: "set null" }),
    notes: text().notNull().default(""),
    position: integer().notNull().default(0),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("plan_items_plan_idx").on(t.planId),
    index("plan_items_client_idx").on(t.clientId),
    index("plan_items_credential_idx").on(t.credentialId),
    check("plan_items_quarters_sane", sql`${t.quarters} between 1 and 20`),
    check("plan_items_priority_known", sql`${t.priority} between 1 and 3`),
    check("plan_items_amounts_sane", sql`${t.hours} >= 0 and ${t.costMinor} >= 0`),
    check(
      "plan_items_status_known",
      sql`${t.status} in ('planned','in progress','done','dropped')`,
    ),
    check(
      "plan_items_dropped_with_reason",
      sql`${t.status} <> 'dropped' or length(${t.droppedReason}) > 0`,
    ),
  ],
);

/** Every change of a plan with its inverse: what undo and redo walk. */
export const planChanges = pgTable(
  "plan_changes",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    seq: integer().notNull(),
    label: text().notNull(),
    forward: jsonb().notNull(),
    inverse: jsonb().notNull(),
    changedAt: createdAt(),
  },
  (t) => [
    unique("plan_changes_in_order").on(t.planId, t.seq),
    index("plan_changes_client_idx").on(t.clientId),
  ],
);

/** An immutable snapshot of a plan. */
export const revisions = pgTable(
  "revisions",
  {
    id: id(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    authorId: uuid().references(() => users.id, { onDelete: "set null" }),
    reason: text().notNull(),
    snapshot: jsonb().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("revisions_in_order").on(t.planId, t.number),
    index("revisions_client_idx").on(t.clientId),
    index("revisions_author_idx").on(t.authorId),
  ],
);
