import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { meetings } from "@/db/schema";
import type { MoveMeetingInput, PlanMeetingInput } from "@/lib/coaching/schema/meetings";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { shownAt } from "@/lib/kernel/local-instant";
import { now } from "@/lib/platform/clock";
import { instantOf, openEngagement, openMeeting } from "./open-meeting";
import { tellOther } from "./tell-other";

const MOST = 1000;

/** Plans a meeting of the two of an engagement; answers its id. Throws NotFound, Forbidden or Refused. */
export const planMeeting = (actor: Actor, input: PlanMeetingInput): Promise<string> =>
  asActor(actor, async (tx) => {
    const {
      id: engagementId,
      clientId,
      coachId,
    } = await openEngagement(tx, actor, input.engagementId);
    if ((await tx.$count(meetings, eq(meetings.engagementId, engagementId))) >= MOST)
      throw new Refused(`Two people keep at most ${MOST} meetings.`);
    const { minutes, place } = input;
    const id = randomUUID();
    const startsAt = instantOf(actor, input);
    const parties = { clientId, coachId };
    await tx.insert(meetings).values({ id, engagementId, ...parties, startsAt, minutes, place });
    await tellOther(tx, actor, { id, ...parties, startsAt, version: 1 });
    return id;
  });

type Row = Awaited<ReturnType<typeof openMeeting>>;
type Change = Partial<Pick<Row, "startsAt" | "minutes" | "place" | "agreed" | "cancelledAt">>;

/** Puts a meeting elsewhere or at another time. Throws NotFound, Forbidden, Refused, or Conflict with what stands now. */
export const moveMeeting = (actor: Actor, input: MoveMeetingInput): Promise<void> =>
  change(actor, input, () => {
    const { minutes, place } = input;
    return { startsAt: instantOf(actor, input), minutes, place };
  });

/** Calls a meeting off, or says that it takes place after all. Throws NotFound, Forbidden or Conflict. */
export const callMeetingOff = (
  actor: Actor,
  { isOff, ...seen }: { meetingId: string; version: number; isOff: boolean },
): Promise<void> => change(actor, seen, () => ({ cancelledAt: isOff ? now() : null }));

/** Notes what was agreed, for both. Throws NotFound, Forbidden, or Conflict with what stands now. */
export const noteAgreed = (
  actor: Actor,
  { agreed, ...seen }: { meetingId: string; version: number; agreed: string },
): Promise<void> => change(actor, seen, () => ({ agreed }));

type Seen = { meetingId: string; version: number };

const change = (actor: Actor, seen: Seen, edit: (row: Row) => Change): Promise<void> =>
  asActor(actor, async (tx) => {
    const row = await openMeeting(tx, actor, seen.meetingId);
    if (row.version !== seen.version)
      throw new Conflict(
        "This was changed meanwhile, perhaps by the other of you.",
        told(actor, row),
      );
    const edited = { ...edit(row), version: row.version + 1 };
    await tx
      .update(meetings)
      .set({ ...edited, updatedAt: now() })
      .where(eq(meetings.id, row.id));
    // What was agreed is told by the page alone: it is written while they meet.
    if (edited.agreed === undefined) await tellOther(tx, actor, { ...row, ...edited });
  });

/** A meeting as its forms show it. */
const told = (actor: Actor, { startsAt, minutes, place, agreed, version }: Row) => ({
  ...shownAt(startsAt, actor.timeZone),
  ...{ minutes: String(minutes), place, agreed, version: String(version) },
});
