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
import { instrumentVersions } from "./assessment";
import { createdAt, id, instant } from "./columns";
import { users } from "./platform";

/** That a person lets their answers be used to calibrate the instrument; no row, no use. */
export const researchConsents = pgTable("research_consents", {
  clientId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  givenAt: createdAt(),
});

/** One calibration: a job in the background, its report, and the version it proposes. Holds nobody's answers. */
export const calibrationRuns = pgTable(
  "calibration_runs",
  {
    id: id(),
    instrumentVersionId: text()
      .notNull()
      .references(() => instrumentVersions.id, { onDelete: "restrict" }),
    state: text()
      .$type<"queued" | "running" | "done" | "failed" | "published" | "discarded">()
      .notNull()
      .default("queued"),
    step: text().notNull().default(""),
    progress: smallint().notNull().default(0),
    people: integer(),
    report: jsonb(),
    /** The definition of the version it proposes; null where the gates allow none. */
    proposed: jsonb(),
    fault: text(),
    createdAt: createdAt(),
    startedAt: instant(),
    finishedAt: instant(),
  },
  (t) => [
    index("calibration_runs_version_idx").on(t.instrumentVersionId),
    uniqueIndex("calibration_runs_one_at_work_idx")
      .on(sql`(true)`)
      .where(sql`${t.state} in ('queued','running')`),
    check(
      "calibration_runs_state_known",
      sql`${t.state} in ('queued','running','done','failed','published','discarded')`,
    ),
  ],
);

/** Scoring every sitting again under one version: goes on where it stopped. */
export const rescoreRuns = pgTable(
  "rescore_runs",
  {
    id: id(),
    instrumentVersionId: text()
      .notNull()
      .references(() => instrumentVersions.id, { onDelete: "restrict" }),
    state: text().$type<"queued" | "running" | "done" | "failed">().notNull().default("queued"),
    total: integer().notNull().default(0),
    done: integer().notNull().default(0),
    /** The last sitting that is done, in the order of their ids. */
    lastAttemptId: uuid(),
    fault: text(),
    createdAt: createdAt(),
    finishedAt: instant(),
  },
  (t) => [
    index("rescore_runs_version_idx").on(t.instrumentVersionId, t.createdAt.desc()),
    check("rescore_runs_state_known", sql`${t.state} in ('queued','running','done','failed')`),
  ],
);
