import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { engagements } from "./accounts";
import { createdAt, id, instant } from "./columns";
import { users } from "./platform";

/** The two people of an engagement; the client keeps what both wrote when coach or engagement are gone. */
const parties = {
  engagementId: uuid().references(() => engagements.id, { onDelete: "set null" }),
  clientId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  coachId: uuid().references(() => users.id, { onDelete: "set null" }),
};

/** Coach and client meet; what was agreed is both's. */
export const meetings = pgTable(
  "meetings",
  {
    id: id(),
    ...parties,
    startsAt: instant().notNull(),
    minutes: integer().notNull(),
    /** A room, a number or a link. */
    place: text().notNull().default(""),
    agreed: text().notNull().default(""),
    cancelledAt: instant(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("meetings_engagement_idx").on(t.engagementId),
    index("meetings_client_idx").on(t.clientId, t.startsAt),
    index("meetings_coach_idx").on(t.coachId, t.startsAt),
    check("meetings_minutes_sane", sql`${t.minutes} between 5 and 720`),
    check("meetings_not_oneself", sql`${t.clientId} <> ${t.coachId}`),
  ],
);

/** Something one of the two wants to talk about. */
export const meetingPoints = pgTable(
  "meeting_points",
  {
    id: id(),
    meetingId: uuid()
      .notNull()
      .references(() => meetings.id, { onDelete: "cascade" }),
    clientId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    authorId: uuid().references(() => users.id, { onDelete: "set null" }),
    body: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index("meeting_points_meeting_idx").on(t.meetingId),
    index("meeting_points_client_idx").on(t.clientId),
    index("meeting_points_author_idx").on(t.authorId),
  ],
);

/** What one of the two has undertaken; it stays open from meeting to meeting until it is done. */
export const actionItems = pgTable(
  "action_items",
  {
    id: id(),
    ...parties,
    /** The meeting it came out of. */
    meetingId: uuid().references(() => meetings.id, { onDelete: "set null" }),
    who: text().$type<"client" | "coach">().notNull(),
    what: text().notNull(),
    dueOn: date(),
    doneAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    index("action_items_engagement_idx").on(t.engagementId),
    index("action_items_meeting_idx").on(t.meetingId),
    index("action_items_client_idx").on(t.clientId),
    index("action_items_coach_idx").on(t.coachId),
    check("action_items_who_known", sql`${t.who} in ('client','coach')`),
    check("action_items_not_oneself", sql`${t.clientId} <> ${t.coachId}`),
  ],
);
