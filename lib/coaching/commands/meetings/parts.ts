import "server-only";
import { eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { actionItems, meetingPoints } from "@/db/schema";
import { canChangeMeeting, canRemovePoint, canTickAction } from "@/lib/coaching/policy";
import type { AddActionInput } from "@/lib/coaching/schema/meetings";
import type { Actor } from "@/lib/kernel/actor";
import { Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { findAction, openMeeting } from "./open-meeting";

const MOST = 100;

/** Puts something on the agenda, from either side. Throws NotFound, Forbidden or Refused. */
export const addPoint = (
  actor: Actor,
  { meetingId, body }: { meetingId: string; body: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { clientId, points } = await openMeeting(tx, actor, meetingId);
    if (points.length >= MOST) throw new Refused(`An agenda holds at most ${MOST} points.`, "body");
    await tx.insert(meetingPoints).values({ meetingId, clientId, authorId: actor.userId, body });
  });

/** Takes a point of one's own off the agenda. Throws NotFound or Forbidden. */
export const removePoint = (actor: Actor, pointId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    const { meetingId, authorId } = await findPoint(tx, pointId);
    const meeting = await openMeeting(tx, actor, meetingId);
    if (!canRemovePoint(actor, { ...meeting, authorId }))
      throw new Forbidden("Only who put it there takes it off.");
    await tx.delete(meetingPoints).where(eq(meetingPoints.id, pointId));
  });

async function findPoint(tx: Database, pointId: string) {
  const [row] = await tx
    .select({ meetingId: meetingPoints.meetingId, authorId: meetingPoints.authorId })
    .from(meetingPoints)
    .where(eq(meetingPoints.id, pointId));
  if (!row) throw new NotFound("point");
  return row;
}

/** Notes who does what by when. It stays open until it is done. Throws NotFound, Forbidden or Refused. */
export const addAction = (
  actor: Actor,
  { meetingId, who, what, dueOn }: AddActionInput,
): Promise<void> =>
  asActor(actor, async (tx) => {
    const { engagementId, clientId, coachId } = await openMeeting(tx, actor, meetingId);
    if ((await tx.$count(actionItems, eq(actionItems.meetingId, meetingId))) >= MOST)
      throw new Refused(`A meeting holds at most ${MOST} action items.`, "what");
    const parties = { engagementId, clientId, coachId };
    await tx.insert(actionItems).values({ ...parties, meetingId, who, what, dueOn });
  });

/** Says of an action item that it is done, or that it is not. Throws NotFound or Forbidden. */
export const tickAction = (
  actor: Actor,
  { actionId, isDone }: { actionId: string; isDone: boolean },
): Promise<void> =>
  asActor(actor, async (tx) => {
    const action = await findAction(tx, actor, actionId);
    if (!canTickAction(actor, action)) throw new Forbidden("You no longer work together.");
    await tx
      .update(actionItems)
      .set({ doneAt: isDone ? now() : null, updatedAt: now() })
      .where(eq(actionItems.id, actionId));
  });

/** Takes an action item away, for good. Throws NotFound or Forbidden. */
export const removeAction = (actor: Actor, actionId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    const action = await findAction(tx, actor, actionId);
    if (!canChangeMeeting(actor, action)) throw new Forbidden("You no longer work together.");
    await tx.delete(actionItems).where(eq(actionItems.id, actionId));
  });
