import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { actionItems, engagements, meetings } from "@/db/schema";
import { sideOf } from "@/lib/accounts/policy";
import { isNear } from "@/lib/coaching/domain/meetings/meeting";
import { canChangeMeeting, meetingSideOf } from "@/lib/coaching/policy";
import { findMeeting } from "@/lib/coaching/queries/read-meetings";
import type { Actor } from "@/lib/kernel/actor";
import { Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { localInstant } from "@/lib/kernel/local-instant";
import { now } from "@/lib/platform/clock";

const OVER = "You no longer work together: what was written stays as it is.";

/** A meeting that the actor may change, its row locked. Throws NotFound or Forbidden. */
export async function openMeeting(tx: Database, actor: Actor, meetingId: string) {
  await tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(eq(meetings.id, meetingId))
    .for("update");
  const meeting = await findMeeting(tx, meetingId);
  if (!meeting || meetingSideOf(actor, meeting) === null) throw new NotFound("meeting");
  if (!canChangeMeeting(actor, meeting)) throw new Forbidden(OVER);
  return meeting;
}

/** An engagement of the actor's that goes on, on whichever side. Throws NotFound or Forbidden. */
export async function openEngagement(tx: Database, actor: Actor, engagementId: string) {
  const [row] = await tx
    .select({
      id: engagements.id,
      clientId: engagements.clientId,
      coachId: engagements.coachId,
      endedAt: engagements.endedAt,
    })
    .from(engagements)
    .where(eq(engagements.id, engagementId));
  if (!row || sideOf(actor, row) === null) throw new NotFound("engagement");
  if (row.endedAt !== null) throw new Forbidden(OVER);
  return row;
}

/** An action item with what its policies ask. Throws NotFound. */
export async function findAction(tx: Database, actor: Actor, actionId: string) {
  const [row] = await tx
    .select({
      id: actionItems.id,
      clientId: actionItems.clientId,
      coachId: actionItems.coachId,
      who: actionItems.who,
      endedAt: engagements.endedAt,
      engagementId: engagements.id,
    })
    .from(actionItems)
    .leftJoin(engagements, eq(engagements.id, actionItems.engagementId))
    .where(eq(actionItems.id, actionId));
  const access = row && { ...row, isActive: row.engagementId !== null && row.endedAt === null };
  if (!access || meetingSideOf(actor, access) === null) throw new NotFound("action item");
  return access;
}

type When = { date: string; time: string };

/** The instant a day and a time mean where the actor lives. Throws Refused beyond two years. */
export function instantOf(actor: Actor, { date, time }: When): Date {
  const startsAt = localInstant(Date.parse(`${date}T${time}:00Z`), actor.timeZone);
  if (!isNear(startsAt, now())) throw new Refused("Choose a day within two years.", "date");
  return startsAt;
}
