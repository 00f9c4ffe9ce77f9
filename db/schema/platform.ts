import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Role } from "@/lib/kernel/actor";
import { createdAt, id, instant } from "./columns";

/** A person who can sign in. `email` is normalised; the password's hash lives apart. */
export const users = pgTable(
  "users",
  {
    id: id(),
    email: text().notNull().unique(),
    name: text().notNull(),
    emailVerifiedAt: instant(),
    roles: text().array().$type<Role[]>().notNull().default(["client"]),
    timeZone: text().notNull().default("UTC"),
    locale: text().notNull().default("en"),
    /** Whether a mailed link signs this person in; never a coach or an admin, whatever it says. */
    signsInByMail: boolean().notNull().default(true),
    state: text().$type<"active" | "suspended">().notNull().default("active"),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      "users_email_is_normal",
      sql`${t.email} = lower(${t.email}) and length(${t.email}) <= 254`,
    ),
    check("users_roles_known", sql`${t.roles} <@ array['client','coach','admin']`),
    check("users_state_known", sql`${t.state} in ('active','suspended')`),
  ],
);

/** The argon2id hash of a person's password: in a table of its own so that no view of a user carries it. */
export const passwords = pgTable("passwords", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  hash: text().notNull(),
  changedAt: createdAt(),
});

/** A signed-in browser. Only the token's SHA-256 is stored; `lastSeenAt` drives the idle limit. */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    userAgent: text().notNull().default(""),
    createdAt: createdAt(),
    lastSeenAt: createdAt(),
    /** When the person last proved who they are: by signing in, or asked once more before what is grave. */
    provedAt: createdAt(),
    /** When the second factor was given; without it no session of a coach or an admin counts as one. */
    secondFactorAt: instant(),
    expiresAt: instant().notNull(),
  },
  (t) => [index("sessions_user_idx").on(t.userId), index("sessions_expires_idx").on(t.expiresAt)],
);

/** A way of signing in at another provider: the key is (issuer, subject), never the e-mail. */
export const loginAccounts = pgTable(
  "login_accounts",
  {
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.providerAccountId] }),
    index("login_accounts_user_idx").on(t.userId),
  ],
);

export type TokenPurpose =
  | "verify-email"
  | "reset-password"
  | "magic-link"
  | "confirm-old-address"
  | "confirm-new-address";

/** A single-use link sent by mail. The raw token is derived from `id` by HMAC and never stored. */
export const tokens = pgTable(
  "tokens",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text().$type<TokenPurpose>().notNull(),
    tokenHash: text().notNull().unique(),
    /** The mark of the browser that asked, where it matters, as a hash. */
    browserHash: text(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [index("tokens_user_idx").on(t.userId)],
);

/** Fixed-window counters of the limiter; keys are hashed. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  windowStartedAt: createdAt(),
  count: integer().notNull(),
});

/** Answers already given to a mutation, so that a repeated submission has one effect. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    key: text().notNull(),
    fingerprint: text().notNull(),
    answer: jsonb().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] })],
);

/** Who looked at or changed what, and when. No foreign keys: entries outlive people, under a pseudonym. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    at: createdAt(),
    actorId: uuid().notNull(),
    subjectId: uuid().notNull(),
    action: text().notNull(),
    resource: text().notNull(),
    resourceId: uuid(),
  },
  (t) => [
    index("audit_log_subject_idx").on(t.subjectId, t.at.desc()),
    index("audit_log_actor_idx").on(t.actorId, t.at.desc()),
  ],
);

/** Mail to be sent: ids only, composed when it is sent. `key` makes its effect happen once. */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    key: text().notNull().unique(),
    kind: text().notNull(),
    refId: uuid().notNull(),
    userId: uuid().references(() => users.id, { onDelete: "cascade" }),
    recipient: text().notNull(),
    createdAt: createdAt(),
    sentAt: instant(),
    droppedAt: instant(),
    /** The daily mail that tells of it instead: what that one is about. */
    batchId: uuid(),
  },
  (t) => [
    index("mails_user_idx").on(t.userId),
    index("mails_batch_idx").on(t.batchId),
    index("mails_waiting_idx")
      .on(t.userId)
      .where(sql`${t.sentAt} is null and ${t.droppedAt} is null and ${t.batchId} is null`),
  ],
);

/** Kinds of mail a person does not want, and those that come once a day; without a row all come at once. */
export const mailChoices = pgTable("mail_choices", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  off: text().array().notNull().default([]),
  /** A kind may stand in both: stopped, and then begun again, it comes as it did. */
  daily: text().array().notNull().default([]),
  version: integer().notNull().default(1),
  updatedAt: createdAt(),
});

/** Something a person is told in the app. Ids only: its words are made when it is read. `key` makes it happen once. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    key: text().notNull(),
    kind: text().notNull(),
    refId: uuid().notNull(),
    createdAt: createdAt(),
    readAt: instant(),
  },
  (t) => [
    unique("notifications_once").on(t.userId, t.key),
    index("notifications_unread_idx").on(t.userId, t.createdAt.desc()),
    // What the head of every signed-in page counts.
    index("notifications_unseen_idx").on(t.userId).where(sql`${t.readAt} is null`),
  ],
);

/** Who was deleted: an id that names nobody any more, so that a restored back-up does not bring them back. */
export const tombstones = pgTable("tombstones", {
  userId: uuid().primaryKey(),
  deletedAt: createdAt(),
});
