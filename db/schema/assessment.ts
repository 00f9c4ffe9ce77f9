import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { users } from "./platform";

/** A published questionnaire with its numbers. Never changed: a new calibration is a new row. */
export const instrumentVersions = pgTable(
  "instrument_versions",
  {
    /** e.g. `fairlead-v1/prov-1/en`. */
    id: text().primaryKey(),
    instrument: text().notNull(),
    version: text().notNull(),
    language: text().notNull(),
    status: text().$type<"provisional" | "interim" | "calibrated">().notNull(),
    definition: jsonb().notNull(),
    isActive: boolean().notNull().default(false),
    /** How the numbers fit the answers they came from; null for numbers that came from nobody's answers. */
    report: jsonb(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("instrument_versions_one_active_idx").on(t.language).where(sql`${t.isActive}`),
  ],
);

/** One sitting. At most one is open per person. */
export const attempts = pgTable(
  "attempts",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    instrumentVersionId: text()
      .notNull()
      .references(() => instrumentVersions.id, { onDelete: "restrict" }),
    seed: integer().notNull(),
    itemOrder: text().array().notNull(),
    /** `adaptive`: `itemOrder` grows by one as each answer comes in. */
    mode: text().$type<"fixed" | "adaptive">().notNull().default("fixed"),
    /** Why an adaptive sitting asked no more. */
    stopReason: text().$type<"precise" | "nothing more to learn" | "longest" | "no items left">(),
    state: text().$type<"open" | "submitted" | "abandoned">().notNull().default("open"),
    startedAt: createdAt(),
    submittedAt: instant(),
  },
  (t) => [
    index("attempts_client_idx").on(t.clientId, t.startedAt.desc()),
    index("attempts_instrument_idx").on(t.instrumentVersionId),
    uniqueIndex("attempts_one_open_idx").on(t.clientId).where(sql`${t.state} = 'open'`),
    check("attempts_mode_known", sql`${t.mode} in ('fixed','adaptive')`),
    check("attempts_state_known", sql`${t.state} in ('open','submitted','abandoned')`),
  ],
);

/** One raw answer, as given (0 … K−1). `clientSeq` orders answers that arrive late. */
export const responses = pgTable(
  "responses",
  {
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    itemId: text().notNull(),
    value: smallint().notNull(),
    milliseconds: integer(),
    clientSeq: integer().notNull().default(0),
    answeredAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.attemptId, t.itemId] }),
    index("responses_client_idx").on(t.clientId),
    check("responses_value_small", sql`${t.value} between 0 and 10`),
  ],
);

/** A reflection in the person's own words; shown beside the scores, never mixed into them. */
export const reflections = pgTable(
  "reflections",
  {
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    questionId: text().notNull(),
    body: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.attemptId, t.questionId] }),
    index("reflections_client_idx").on(t.clientId),
  ],
);

/** A scored attempt, immutable: a rescore makes a new row. */
export const results = pgTable(
  "results",
  {
    id: id(),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    instrumentVersionId: text()
      .notNull()
      .references(() => instrumentVersions.id, { onDelete: "restrict" }),
    scoringVersion: text().notNull(),
    verdict: text().notNull(),
    leading: text(),
    score: jsonb().notNull(),
    scoredAt: createdAt(),
  },
  (t) => [
    unique("results_once_per_scoring").on(t.attemptId, t.instrumentVersionId, t.scoringVersion),
    index("results_client_idx").on(t.clientId, t.scoredAt.desc()),
    index("results_instrument_idx").on(t.instrumentVersionId),
  ],
);

/** A person's own note on a sitting: what was going on in their life. Never shared with anybody. */
export const attemptNotes = pgTable(
  "attempt_notes",
  {
    attemptId: uuid()
      .primaryKey()
      .references(() => attempts.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    body: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: createdAt(),
  },
  (t) => [index("attempt_notes_client_idx").on(t.clientId)],
);

/** An address by which anyone who has it may read one result, until it ends or is taken back. */
export const resultLinks = pgTable(
  "result_links",
  {
    id: id(),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    /** For whom it was made, in the person's own words. */
    label: text().notNull(),
    showsName: boolean().notNull().default(false),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    timesOpened: integer().notNull().default(0),
    lastOpenedAt: instant(),
  },
  (t) => [
    index("result_links_client_idx").on(t.clientId),
    index("result_links_attempt_idx").on(t.attemptId),
  ],
);
