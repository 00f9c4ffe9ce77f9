import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { credentials } from "./catalogue";
import { createdAt, id, instant } from "./columns";
import { planItems, plans } from "./planner";
import { users } from "./platform";

const client = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** A certification somebody holds, with what the catalogue cannot know of it. One award is one row. */
export const heldCertifications = pgTable(
  "held_certifications",
  {
    id: id(),
    clientId: client(),
    /** The catalogue's entry, whose rule it follows; null for one's own, which has `renewalRule`. */
    credentialId: uuid().references(() => credentials.id, { onDelete: "set null" }),
    /** The plan's item that led to it. */
    itemId: uuid().references(() => planItems.id, { onDelete: "set null" }),
    title: text().notNull(),
    issuer: text().notNull().default(""),
    awardedOn: date({ mode: "string" }).notNull(),
    /** Where the issuer says so itself: it goes before what the rule reckons. */
    expiresOn: date({ mode: "string" }),
    licenceNumber: text().notNull().default(""),
    /** The holder's status, where the rule asks it. */
    status: text(),
    /** 1 to 12, where the rule asks it. */
    birthMonth: integer(),
    renewalRule: jsonb(),
    notes: text().notNull().default(""),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
    /** Removed, and brought back by undo until the clean-up. */
    removedAt: instant(),
  },
  (t) => [
    index("held_certifications_client_idx").on(t.clientId),
    index("held_certifications_credential_idx").on(t.credentialId),
    index("held_certifications_item_idx").on(t.itemId),
    check("held_certifications_expiry_after_award", sql`${t.expiresOn} >= ${t.awardedOn}`),
    check("held_certifications_birth_month_known", sql`${t.birthMonth} between 1 and 12`),
  ],
);

/** Something done once that may count for several certifications: an entry of the ledger. */
export const creditActivities = pgTable(
  "credit_activities",
  {
    id: id(),
    clientId: client(),
    doneOn: date({ mode: "string" }).notNull(),
    title: text().notNull(),
    provider: text().notNull().default(""),
    /** Minutes, or an amount in a unit of its own; neither where it only attests a task. */
    minutes: doublePrecision(),
    amount: doublePrecision(),
    unit: text(),
    category: text(),
    task: text(),
    notes: text().notNull().default(""),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [
    index("credit_activities_client_idx").on(t.clientId, t.doneOn.desc(), t.id.desc()),
    check(
      "credit_activities_one_size",
      sql`${t.minutes} is null or (${t.amount} is null and ${t.unit} is null)`,
    ),
    check(
      "credit_activities_amount_with_unit",
      sql`(${t.amount} is null) = (${t.unit} is null) and ${t.amount} >= 0`,
    ),
    check("credit_activities_minutes_sane", sql`${t.minutes} between 0 and 600000`),
    check(
      "credit_activities_say_something",
      sql`coalesce(${t.minutes}::text, ${t.unit}, ${t.task}) is not null`,
    ),
  ],
);

/** For which certification an activity counts, and how far. */
export const creditAllocations = pgTable(
  "credit_allocations",
  {
    activityId: uuid()
      .notNull()
      .references(() => creditActivities.id, { onDelete: "cascade" }),
    certificationId: uuid()
      .notNull()
      .references(() => heldCertifications.id, { onDelete: "cascade" }),
    clientId: client(),
    weight: doublePrecision().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.certificationId] }),
    index("credit_allocations_certification_idx").on(t.certificationId),
    index("credit_allocations_client_idx").on(t.clientId),
    check("credit_allocations_weight_sane", sql`${t.weight} > 0 and ${t.weight} <= 10`),
  ],
);

export type CreditSubject = "certification" | "activity" | "evidence";

/** Every change of a certification, an activity or a piece of evidence: what undo and redo walk. */
export const creditChanges = pgTable(
  "credit_changes",
  {
    id: id(),
    clientId: client(),
    seq: integer().notNull(),
    label: text().notNull(),
    subject: text().$type<CreditSubject>().notNull(),
    rowId: uuid().notNull(),
    before: jsonb().notNull(),
    after: jsonb().notNull(),
    undoneAt: instant(),
    changedAt: createdAt(),
  },
  (t) => [
    unique("credit_changes_in_order").on(t.clientId, t.seq),
    check(
      "credit_changes_subject_known",
      sql`${t.subject} in ('certification','activity','evidence')`,
    ),
  ],
);

/** A file or a link that shows something. Of a file only the name lies here: its bytes are in `DATA_DIR/evidence`. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    clientId: client(),
    certificationId: uuid().references(() => heldCertifications.id, { onDelete: "cascade" }),
    activityId: uuid().references(() => creditActivities.id, { onDelete: "cascade" }),
    planId: uuid().references(() => plans.id, { onDelete: "cascade" }),
    /** No foreign key: undo of the plan brings an item back under its id. */
    itemId: uuid(),
    kind: text().$type<"file" | "link" | "badge">().notNull(),
    /** What the file or the link is called. */
    name: text().notNull(),
    url: text(),
    /** Name of the file in `DATA_DIR/evidence`: random, and nothing of the person. */
    storedAs: text().unique(),
    mediaType: text(),
    bytes: bigint({ mode: "number" }),
    sha256: text(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    removedAt: instant(),
  },
  (t) => [
    index("evidence_client_idx").on(t.clientId),
    index("evidence_certification_idx").on(t.certificationId),
    index("evidence_activity_idx").on(t.activityId),
    index("evidence_plan_idx").on(t.planId, t.itemId),
    check("evidence_kind_known", sql`${t.kind} in ('file','link','badge')`),
    check(
      "evidence_of_one_thing",
      sql`num_nonnulls(${t.certificationId}, ${t.activityId}, ${t.itemId}) = 1 and (${t.planId} is null) = (${t.itemId} is null)`,
    ),
    check(
      "evidence_file_or_link",
      sql`(${t.kind} = 'link' and ${t.url} is not null and ${t.storedAs} is null)
        or (${t.kind} <> 'link' and ${t.url} is null and ${t.storedAs} is not null and ${t.bytes} > 0)`,
    ),
  ],
);
