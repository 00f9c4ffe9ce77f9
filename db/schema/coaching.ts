import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Path } from "@/lib/kernel/path";
import { engagements } from "./accounts";
import { bytea, createdAt, id, instant } from "./columns";
import { plans, revisions } from "./planner";
import { users } from "./platform";

export type ReviewState =
  | "requested"
  | "in review"
  | "approved"
  | "changes requested"
  | "commented"
  | "withdrawn"
  | "dismissed";

/** A coach looks at one revision of a client's plan. */
export const reviews = pgTable(
  "reviews",
  {
    id: id(),
    engagementId: uuid().references(() => engagements.id, { onDelete: "set null" }),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    revisionId: uuid()
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Null once the coach's account is gone: the review stays the client's. */
    coachId: uuid().references(() => users.id, { onDelete: "set null" }),
    state: text().$type<ReviewState>().notNull().default("requested"),
    note: text().notNull().default(""),
    /** The template a coach offered without being asked, as it was called then; null: the client asked. */
    offer: text(),
    /** What the coach said; kept when the review is dismissed later. */
    outcome: text().$type<"approved" | "changes requested" | "commented">(),
    outcomeReason: text(),
    /** What the coach said of the plan's qualities, by criterion; empty where they said nothing. */
    rubric: jsonb().$type<Record<string, string>>().notNull().default({}),
    dismissedReason: text(),
    dismissedBy: text().$type<"client" | "coach">(),
    requestedAt: createdAt(),
    startedAt: instant(),
    /** When it was answered, withdrawn or declined. */
    closedAt: instant(),
    dismissedAt: instant(),
    /** The review of the same revision that this is the second opinion to; neither coach sees the other's before both are in. */
    secondTo: uuid().references((): AnyPgColumn => reviews.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("reviews_second_to_idx")
      .on(t.secondTo)
      .where(sql`${t.outcome} is not null or ${t.state} in ('requested','in review')`),
    check("reviews_second_to_another", sql`${t.secondTo} <> ${t.id}`),
    index("reviews_engagement_idx").on(t.engagementId),
    index("reviews_revision_idx").on(t.revisionId),
    index("reviews_plan_idx").on(t.planId, t.requestedAt.desc()),
    index("reviews_client_idx").on(t.clientId),
    index("reviews_coach_idx").on(t.coachId, t.state, t.requestedAt),
    uniqueIndex("reviews_one_open_idx")
      .on(t.planId, t.coachId)
      .where(sql`${t.state} in ('requested','in review') and ${t.offer} is null`),
    check(
      "reviews_state_known",
      sql`${t.state} in ('requested','in review','approved','changes requested','commented','withdrawn','dismissed')`,
    ),
    check("reviews_offer_is_not_asked", sql`${t.offer} is null or ${t.state} <> 'requested'`),
    check("reviews_not_oneself", sql`${t.clientId} <> ${t.coachId}`),
    check(
      "reviews_outcome_known",
      sql`${t.outcome} in ('approved','changes requested','commented')`,
    ),
    check(
      "reviews_outcome_said",
      sql`${t.state} not in ('approved','changes requested','commented') or ${t.outcome} = ${t.state}`,
    ),
    check(
      "reviews_dismissed_with_reason",
      sql`${t.state} <> 'dismissed' or (length(${t.dismissedReason}) > 0 and ${t.dismissedBy} in ('client','coach'))`,
    ),
  ],
);

/** A remark on an item (by its id) or, without one, on the plan. Pending until the review is submitted. */
export const reviewComments = pgTable(
  "review_comments",
  {
    id: id(),
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    authorId: uuid().references(() => users.id, { onDelete: "set null" }),
    itemId: uuid(),
    body: text().notNull(),
    isPending: boolean().notNull().default(true),
    resolvedAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("review_comments_review_idx").on(t.reviewId),
    index("review_comments_client_idx").on(t.clientId),
    index("review_comments_author_idx").on(t.authorId),
  ],
);

/** What a coach writes for themselves about a client: sealed with the installation's secret, never plain text. */
export const coachNotes = pgTable(
  "coach_notes",
  {
    id: id(),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    keyId: text().notNull(),
    sealed: bytea().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("coach_notes_coach_idx").on(t.coachId, t.clientId, t.createdAt.desc()),
    index("coach_notes_client_idx").on(t.clientId),
    check("coach_notes_not_oneself", sql`${t.clientId} <> ${t.coachId}`),
  ],
);

/** A word a coach sorts their clients by, theirs alone. */
export const clientLabels = pgTable(
  "client_labels",
  {
    id: id(),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    label: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("client_labels_once_idx").on(t.coachId, t.clientId, sql`lower(${t.label})`),
    index("client_labels_client_idx").on(t.clientId),
    index("client_labels_coach_idx").on(t.coachId, t.label, t.clientId),
    check("client_labels_short", sql`length(${t.label}) between 1 and 30`),
  ],
);

/** What a coach's list of clients is narrowed to, under a name: its address, kept. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id(),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("saved_views_name_idx").on(t.coachId, sql`lower(${t.name})`),
    check("saved_views_name_short", sql`length(${t.name}) between 1 and 40`),
    check("saved_views_query_short", sql`length(${t.query}) <= 1200`),
  ],
);

/**
 * A day that may be a reason why a client needs their coach, kept by the database alone from what is shared: when a
 * certification runs out, when the plan was last touched, the quarter last noted. Nobody reads it but `clients_in_need`.
 */
export const clientSigns = pgTable(
  "client_signs",
  {
    engagementId: uuid()
      .notNull()
      .references(() => engagements.id, { onDelete: "cascade" }),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<"certification" | "drift" | "no check-in" | "quiet">().notNull(),
    day: date({ mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.engagementId, t.kind, t.day] }),
    // All that a list of thousands reads, side by side on few pages, however many other coaches there are.
    index("client_signs_coach_idx").on(t.coachId, t.kind, t.day, t.engagementId),
    check(
      "client_signs_kind_known",
      sql`${t.kind} in ('certification','drift','no check-in','quiet')`,
    ),
  ],
);

export type SuggestionState = "pending" | "open" | "accepted" | "rejected" | "withdrawn";

/** A change that a coach proposes in a review. Pending until the review is submitted; the client alone answers it. */
export const suggestions = pgTable(
  "suggestions",
  {
    id: id(),
    reviewId: uuid()
      .notNull()
      .references(() => reviews.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    authorId: uuid().references(() => users.id, { onDelete: "set null" }),
    /** The item it is about; null for one that is to be added. */
    itemId: uuid(),
    proposal: jsonb().notNull(),
    /** Why, in the coach's words. */
    body: text().notNull().default(""),
    state: text().$type<SuggestionState>().notNull().default("pending"),
    /** What the client said to it. */
    answer: text().notNull().default(""),
    answeredAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("suggestions_review_idx").on(t.reviewId),
    index("suggestions_client_idx").on(t.clientId),
    index("suggestions_author_idx").on(t.authorId),
    check(
      "suggestions_state_known",
      sql`${t.state} in ('pending','open','accepted','rejected','withdrawn')`,
    ),
    check(
      "suggestions_answered_when",
      sql`(${t.state} in ('accepted','rejected')) = (${t.answeredAt} is not null)`,
    ),
  ],
);

/** What a coach keeps to offer again: items placed from a beginning, nobody's in particular. */
export const planTemplates = pgTable(
  "plan_templates",
  {
    id: id(),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    about: text().notNull().default(""),
    /** The path it is made for. */
    path: text().$type<Path>().notNull(),
    currency: text().notNull(),
    entries: jsonb().notNull().default([]),
    /** What it said before the last change, to be taken back; null before the first. */
    previous: jsonb(),
    version: integer().notNull().default(1),
    removedAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("plan_templates_coach_idx").on(t.coachId, t.name),
    check("plan_templates_path_known", sql`${t.path} in ('specialist','leadership','hybrid')`),
  ],
);
