import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";
import { sessions, users } from "./platform";

export type GrantScope = "profile" | "results" | "responses" | "plan" | "evidence" | "check-ins";

/** What a person says of their working life; null until said. */
export const profiles = pgTable("profiles", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  jobFamily: text(),
  currentRole: text(),
  /** The occupation of the catalogue that the current role is; no foreign key: releases replace rows. */
  occupationCode: text(),
  industry: text(),
  updatedAt: createdAt(),
});

/** An address a person wants to change to: it counts once both ends have confirmed it. One at a time. */
export const emailChanges = pgTable(
  "email_changes",
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    newEmail: text().notNull(),
    /** The browser that asked: it alone stays signed in. */
    sessionId: uuid().references(() => sessions.id, { onDelete: "set null" }),
    oldConfirmedAt: instant(),
    newConfirmedAt: instant(),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("email_changes_session_idx").on(t.sessionId),
    check(
      "email_changes_email_is_normal",
      sql`${t.newEmail} = lower(${t.newEmail}) and length(${t.newEmail}) <= 254`,
    ),
  ],
);

/** A client asks somebody, by e-mail, to be their coach. Bound to that address for 14 days. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    email: text().notNull(),
    tokenHash: text().notNull().unique(),
    scopes: text().array().$type<GrantScope[]>().notNull(),
    purpose: text().notNull(),
    span: text().$type<"whole history" | "from today">().notNull().default("whole history"),
    grantsExpireAt: instant(),
    state: text()
      .$type<"pending" | "accepted" | "declined" | "withdrawn">()
      .notNull()
      .default("pending"),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
    answeredAt: instant(),
  },
  (t) => [
    index("invitations_client_idx").on(t.clientId),
    index("invitations_email_idx").on(t.email),
    check(
      "invitations_state_known",
      sql`${t.state} in ('pending','accepted','declined','withdrawn')`,
    ),
    check("invitations_span_known", sql`${t.span} in ('whole history','from today')`),
  ],
);

/** A coach and a client working together, until `endedAt`. */
export const engagements = pgTable(
  "engagements",
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The client's name, kept by the database: a list of thousands is searched and sorted without reading each person. */
    clientName: text().notNull().default(""),
    startedAt: createdAt(),
    endedAt: instant(),
    endedBy: text().$type<"client" | "coach">(),
  },
  (t) => [
    index("engagements_client_idx").on(t.clientId),
    // Whole, so that a coach's list is read from these few pages and not from a page of the table for each client.
    index("engagements_coach_idx").on(
      t.coachId,
      t.endedAt,
      t.clientId,
      t.id,
      t.clientName,
      t.startedAt,
    ),
    // As a coach's list stands: those who go on, by name.
    index("engagements_by_name_idx").on(
      t.coachId,
      sql`(${t.endedAt} is null)`,
      sql`lower(${t.clientName})`,
      t.id,
    ),
    uniqueIndex("engagements_one_active_idx")
      .on(t.clientId, t.coachId)
      .where(sql`${t.endedAt} is null`),
    check("engagements_not_oneself", sql`${t.clientId} <> ${t.coachId}`),
  ],
);

/** A coach asks to see one more scope; the client alone answers, once. */
export const consentRequests = pgTable(
  "consent_requests",
  {
    id: id(),
    engagementId: uuid()
      .notNull()
      .references(() => engagements.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    scope: text().$type<GrantScope>().notNull(),
    purpose: text().notNull(),
    answer: text().$type<"granted" | "declined">(),
    answeredAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    index("consent_requests_engagement_idx").on(t.engagementId),
    index("consent_requests_client_idx").on(t.clientId),
    index("consent_requests_coach_idx").on(t.coachId),
    uniqueIndex("consent_requests_one_open_idx")
      .on(t.engagementId, t.scope)
      .where(sql`${t.answeredAt} is null`),
    check(
      "consent_requests_scope_known",
      sql`${t.scope} in ('profile','results','responses','plan','evidence','check-ins')`,
    ),
    check("consent_requests_answer_known", sql`${t.answer} in ('granted','declined')`),
    check("consent_requests_answered_when", sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
  ],
);

/** One scope a client lets a coach see; taken back by `revokedAt`, effective on the next request. */
export const consentGrants = pgTable(
  "consent_grants",
  {
    id: id(),
    engagementId: uuid()
      .notNull()
      .references(() => engagements.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    scope: text().$type<GrantScope>().notNull(),
    purpose: text().notNull(),
    /** Null: the whole history; else only what was made from then on. */
    coversFrom: instant(),
    grantedAt: createdAt(),
    expiresAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    index("consent_grants_engagement_idx").on(t.engagementId),
    index("consent_grants_client_idx").on(t.clientId),
    // As above: what is open to a coach.
    index("consent_grants_coach_idx").on(
      t.coachId,
      t.scope,
      t.clientId,
      t.engagementId,
      t.revokedAt,
      t.expiresAt,
      t.coversFrom,
    ),
    index("consent_grants_ending_idx")
      .on(t.coachId, t.expiresAt, t.engagementId)
      .where(sql`${t.revokedAt} is null`),
    uniqueIndex("consent_grants_one_open_idx")
      .on(t.engagementId, t.scope)
      .where(sql`${t.revokedAt} is null`),
    check(
      "consent_grants_scope_known",
      sql`${t.scope} in ('profile','results','responses','plan','evidence','check-ins')`,
    ),
  ],
);
