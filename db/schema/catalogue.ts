import { sql } from "drizzle-orm";
import {
  boolean,
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
import type { Path } from "@/lib/kernel/path";
import { createdAt, id, instant } from "./columns";
import { users } from "./platform";

/** A family of jobs with its own ladders; `branchLevel` is the last rung the tracks share. */
export const jobFamilies = pgTable("job_families", {
  slug: text().primaryKey(),
  name: text().notNull(),
  branchLevel: integer().notNull(),
});

/** One rung of one track of a family's ladder; levels start at 1. */
export const ladderRungs = pgTable(
  "ladder_rungs",
  {
    family: text()
      .notNull()
      .references(() => jobFamilies.slug, { onDelete: "cascade" }),
    track: text().$type<Path>().notNull(),
    level: integer().notNull(),
    title: text().notNull(),
    /** The occupation we suggest for it; a suggestion, not a fact. */
    occupationCode: text(),
  },
  (t) => [
    primaryKey({ columns: [t.family, t.track, t.level] }),
    check("ladder_rungs_track_known", sql`${t.track} in ('specialist','leadership','hybrid')`),
  ],
);

/** A ladder copied from a family's and edited to match an employer. A null owner is the operator's, for all. */
export const ladders = pgTable(
  "ladders",
  {
    id: id(),
    ownerId: uuid().references(() => users.id, { onDelete: "cascade" }),
    family: text()
      .notNull()
      .references(() => jobFamilies.slug, { onDelete: "restrict" }),
    name: text().notNull(),
    note: text().notNull().default(""),
    branchLevel: integer().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("ladders_owner_idx").on(t.ownerId),
    index("ladders_family_idx").on(t.family),
    check("ladders_branch_sane", sql`${t.branchLevel} between 1 and 20`),
  ],
);

/** One rung of one track of a copied ladder. */
export const ladderSteps = pgTable(
  "ladder_steps",
  {
    ladderId: uuid()
      .notNull()
      .references(() => ladders.id, { onDelete: "cascade" }),
    track: text().$type<Path>().notNull(),
    level: integer().notNull(),
    title: text().notNull(),
    occupationCode: text(),
  },
  (t) => [
    primaryKey({ columns: [t.ladderId, t.track, t.level] }),
    check("ladder_steps_track_known", sql`${t.track} in ('specialist','leadership','hybrid')`),
    check("ladder_steps_level_sane", sql`${t.level} between 1 and 20`),
  ],
);

export type CredentialKind = "certification" | "programme" | "degree";
/** S issuer's page, s secondary page, K general knowledge, U uncertain. */
export type Grade = "S" | "s" | "K" | "U";

/** What somebody must have before they may start; graded like everything else, but in a person's own entry. */
export type Prerequisite = { grade: Grade | null } & (
  | { kind: "experience"; years: number }
  | { kind: "credential"; name: string; seedKey: string | null }
  | { kind: "education"; name: string }
);

/** A certification, programme or degree. A null owner is public; else it is private to its owner. */
export const credentials = pgTable(
  "credentials",
  {
    id: id(),
    /** Stable name of a seeded entry; null for a person's own. */
    seedKey: text().unique(),
    /** Fingerprint of the seed row as last loaded: the loader rewrites a row only when it changed. */
    seedHash: text(),
    /** When an operator last edited it; the loader never overwrites an edited entry. */
    editedAt: instant(),
    ownerId: uuid().references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<CredentialKind>().notNull(),
    abbreviation: text(),
    name: text().notNull(),
    provider: text(),
    path: text().$type<Path>(),
    industries: text().array().notNull().default([]),
    level: text(),
    format: text(),
    duration: text(),
    hoursMin: integer(),
    hoursMax: integer(),
    feeMinMinor: integer(),
    feeMaxMinor: integer(),
    currency: text().notNull().default("USD"),
    renewalMonths: integer(),
    renewalText: text(),
    renewalRule: jsonb(),
    /** What the rule language cannot say: shown beside the rule, never judged. */
    renewalNote: text(),
    prerequisites: jsonb().$type<Prerequisite[]>().notNull().default([]),
    upkeepText: text(),
    note: text(),
    gradeRenewal: text().$type<Grade>(),
    gradeFee: text().$type<Grade>(),
    source: text().notNull(),
    verifiedOn: date({ mode: "string" }),
    status: text().$type<"active" | "changing" | "retired">().notNull().default("active"),
    effectiveFrom: date({ mode: "string" }),
    effectiveTo: date({ mode: "string" }),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("credentials_owner_idx").on(t.ownerId),
    index("credentials_kind_idx").on(t.kind, t.path),
    check("credentials_kind_known", sql`${t.kind} in ('certification','programme','degree')`),
    check("credentials_private_unseeded", sql`${t.ownerId} is null or ${t.seedKey} is null`),
    check("credentials_hours_ordered", sql`${t.hoursMin} >= 0 and ${t.hoursMin} <= ${t.hoursMax}`),
    check(
      "credentials_fee_ordered",
      sql`${t.feeMinMinor} >= 0 and ${t.feeMinMinor} <= ${t.feeMaxMinor}`,
    ),
    check("credentials_status_known", sql`${t.status} in ('active','changing','retired')`),
  ],
);

/** What a public entry said before each of the operator's edits, and why it was changed. */
export const credentialVersions = pgTable(
  "credential_versions",
  {
    id: id(),
    credentialId: uuid()
      .notNull()
      .references(() => credentials.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    /** The editable fields as they were before the change. */
    before: jsonb().notNull(),
    /** The same fields after it. */
    after: jsonb().notNull(),
    reason: text().notNull(),
    /** Whether people whose plans name the entry are told. */
    isAnnounced: boolean().notNull().default(false),
    editedAt: createdAt(),
  },
  (t) => [unique("credential_versions_in_order").on(t.credentialId, t.number)],
);
