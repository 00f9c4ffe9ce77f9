import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { actionItems, engagements, meetings, users } from "@/db/schema";
import { holds } from "@/lib/accounts/domain/grant";
import { SCOPES } from "@/lib/accounts/domain/scope";
import { meetingState } from "@/lib/coaching/domain/meetings/meeting";
import {
  canChangeMeeting,
  canRemovePoint,
  canTickAction,
  meetingSideOf,
} from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { readClient } from "./read-client";
import { carriedInto, findMeeting, readActions, readMeetings } from "./read-meetings";

/** One meeting with its agenda, what was agreed, and what is open from it and from earlier ones. Two queries. Throws NotFound. */
export const getMeeting = (actor: Actor, meetingId: string) =>
  asActor(actor, async (tx) => {
    const row = await findMeeting(tx, meetingId);
    const side = row && meetingSideOf(actor, row);
    if (!row || !side) throw new NotFound("meeting");
    const actions = await readActions(tx, carriedInto(row.engagementId, meetingId));
    const gone = "A coach who has left";
    return {
      ...row,
      side,
      state: meetingState(row, now()),
      otherName: side === "client" ? (row.coachName ?? gone) : row.clientName,
      canChange: canChangeMeeting(actor, row),
      points: row.points.map(({ authorId, ...point }) => ({
        ...point,
        by: authorId === null ? gone : authorId === row.clientId ? row.clientName : row.coachName,
        canRemove: canRemovePoint(actor, { ...row, authorId }),
      })),
      actions: actions.map(({ isActive: _same, ...action }) => ({
        ...action,
        isCarried: action.meetingId !== meetingId,
        canTick: canTickAction(actor, { ...row, who: action.who }),
        canRemove: canChangeMeeting(actor, row),
      })),
    };
  });

/** The actor's meetings as a client, with whichever coach, what is open of them, and with whom they may meet. Three queries. */
export const listMyMeetings = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const actions = await readActions(
      tx,
      and(eq(actionItems.clientId, actor.userId), isNull(actionItems.doneAt)),
    );
    return {
      meetings: await readMeetings(tx, eq(meetings.clientId, actor.userId)),
      actions: actions.map(({ isActive, ...action }) => {
        const access = { clientId: actor.userId, coachId: null, isActive, who: action.who };
        return { ...action, canTick: canTickAction(actor, access), canRemove: false };
      }),
      coaches: await tx
        .select({ engagementId: engagements.id, name: users.name })
        .from(engagements)
        .innerJoin(users, eq(users.id, engagements.coachId))
        .where(and(eq(engagements.clientId, actor.userId), isNull(engagements.endedAt)))
        .orderBy(asc(users.name), asc(engagements.id)),
    };
  });

/** A coach's meetings with one client, and what is open of them. Three queries. Throws NotFound. */
export const getClientMeetings = (actor: Actor, clientId: string) =>
  asActor(actor, async (tx) => {
    const { engagement, grants } = await readClient(tx, actor, clientId);
    const at = now();
    const open = and(eq(actionItems.engagementId, engagement.id), isNull(actionItems.doneAt));
    return {
      name: engagement.name,
      engagementId: engagement.id,
      scopes: SCOPES.filter((scope) => holds(actor, grants, scope, at)),
      meetings: await readMeetings(tx, eq(meetings.engagementId, engagement.id)),
      actions: (await readActions(tx, open)).map(({ isActive: _same, ...action }) => ({
        ...action,
        canTick: true,
        canRemove: false,
      })),
    };
  });
