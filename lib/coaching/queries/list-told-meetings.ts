import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { meetings, users } from "@/db/schema";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { Actor } from "@/lib/kernel/actor";
import { shownAt } from "@/lib/kernel/local-instant";

/** What the inbox says of meetings that the actor was told of, as they are now and in the actor's time. One query. */
export const listToldMeetings = (actor: Actor, meetingIds: readonly string[]) =>
  asActor(actor, async (tx) => {
    const isMine = sql`${meetings.clientId} = ${actor.userId}`;
    const other = sql`case when ${isMine} then ${meetings.coachId} else ${meetings.clientId} end`;
    const rows = await tx
      .select({
        id: meetings.id,
        startsAt: meetings.startsAt,
        place: meetings.place,
        cancelledAt: meetings.cancelledAt,
        name: users.name,
      })
      .from(meetings)
      .leftJoin(users, eq(users.id, other))
      .where(inArray(meetings.id, [...meetingIds]));
    return rows.map(({ id, startsAt, place, cancelledAt, name }) => {
      const { date, time } = shownAt(startsAt, actor.timeZone);
      const when = `${dayWords(date)}, ${time}`;
      const who = name ?? "somebody who has left";
      const sentence = cancelledAt
        ? `The meeting with ${who} on ${when} is called off.`
        : `You meet ${who} on ${when}.`;
      return { id, sentence, place };
    });
  });
