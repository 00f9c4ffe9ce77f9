import "server-only";
import { and, asc, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { actionItems, engagements, meetings, users } from "@/db/schema";
import { inOrderOfDue, meetingState } from "@/lib/coaching/domain/meetings/meeting";
import { now } from "@/lib/platform/clock";

const SHOWN = 50;
const MOST_ACTIONS = 200;

/** Null where the engagement is gone, with the coach's account. */
const IS_ACTIVE = sql<boolean>`${engagements.id} is not null and ${engagements.endedAt} is null`;

/** Meetings that `which` picks out of those the actor of `tx` may see, the latest first. */
export async function readMeetings(tx: Database, which: SQL | undefined) {
  const rows = await tx
    .select({
      id: meetings.id,
      startsAt: meetings.startsAt,
      minutes: meetings.minutes,
      place: meetings.place,
      agreed: meetings.agreed,
      cancelledAt: meetings.cancelledAt,
      coachName: users.name,
      points: sql<number>`(select count(*)::int from meeting_points p where p.meeting_id = ${meetings.id})`,
    })
    .from(meetings)
    .leftJoin(users, eq(users.id, meetings.coachId))
    .where(which)
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(SHOWN);
  const at = now();
  return rows.map((row) => ({ ...row, state: meetingState(row, at) }));
}

/** Action items that `which` picks out of those the actor of `tx` may see, open ones first. */
export async function readActions(tx: Database, which: SQL | undefined) {
  const rows = await tx
    .select({
      id: actionItems.id,
      who: actionItems.who,
      what: actionItems.what,
      dueOn: actionItems.dueOn,
      doneAt: actionItems.doneAt,
      meetingId: actionItems.meetingId,
      coachName: users.name,
      isActive: IS_ACTIVE,
    })
    .from(actionItems)
    .leftJoin(users, eq(users.id, actionItems.coachId))
    .leftJoin(engagements, eq(engagements.id, actionItems.engagementId))
    .where(which)
    .orderBy(asc(actionItems.createdAt), asc(actionItems.id))
    .limit(MOST_ACTIONS);
  return inOrderOfDue(rows);
}

/** Open action items of an engagement, whichever meeting they came out of, and those of one meeting that are done. */
export const carriedInto = (engagementId: string | null, meetingId: string): SQL | undefined =>
  or(
    eq(actionItems.meetingId, meetingId),
    engagementId === null
      ? undefined
      : and(eq(actionItems.engagementId, engagementId), isNull(actionItems.doneAt)),
  );

/** What is said of a meeting and its two people, for its policies; `forUpdate` locks its row. */
export async function findMeeting(tx: Database, meetingId: string) {
  const [row] = await tx
    .select({
      id: meetings.id,
      engagementId: meetings.engagementId,
      clientId: meetings.clientId,
      coachId: meetings.coachId,
      isActive: IS_ACTIVE,
      startsAt: meetings.startsAt,
      minutes: meetings.minutes,
      place: meetings.place,
      agreed: meetings.agreed,
      cancelledAt: meetings.cancelledAt,
      version: meetings.version,
      updatedAt: meetings.updatedAt,
      coachName: sql<string | null>`(select name from users where id = ${meetings.coachId})`,
      clientName: sql<string>`(select name from users where id = ${meetings.clientId})`,
      points: sql<{ id: string; authorId: string | null; body: string }[]>`(
        select coalesce(json_agg(json_build_object('id', p.id, 'authorId', p.author_id, 'body', p.body)
          order by p.created_at, p.id), '[]') from meeting_points p where p.meeting_id = ${meetings.id})`,
    })
    .from(meetings)
    .leftJoin(engagements, eq(engagements.id, meetings.engagementId))
    .where(eq(meetings.id, meetingId));
  return row ?? null;
}
