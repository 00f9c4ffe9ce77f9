import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { asActor, asActorOnce, asNobody } from "@/db/client";
import { calendarFeeds, planItems, plans, tripwires } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { quarterOf } from "@/lib/kernel/quarter";
import type { DatedPlan } from "@/lib/planner/domain/calendar/plan-dates";
import { heldStandings } from "@/lib/planner/domain/credits/held-standing";
import { HORIZON } from "@/lib/planner/domain/plan";
import { today } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { allowed } from "@/lib/platform/rate-limit";
import { rawToken, tokenHash } from "@/lib/platform/secrets";
import { readCredits } from "./credits/read-credits";

const TOKEN = /^[\w-]{43}$/;
const AN_HOUR = { max: 240, seconds: 3600 };

/** The secret of a feed, worked out from its row: it is kept nowhere. */
export const feedToken = (feedId: string): string => rawToken("calendar-feed", feedId);

/** The actor's calendar address and what it tells, or null while there is none. */
export async function findFeed(actor: Actor) {
  const [feed] = await asActor(actor, (tx) =>
    tx
      .select({
        id: calendarFeeds.id,
        showsTitles: calendarFeeds.showsTitles,
        createdAt: calendarFeeds.createdAt,
        lastReadAt: calendarFeeds.lastReadAt,
      })
      .from(calendarFeeds)
      .where(eq(calendarFeeds.clientId, actor.userId)),
  );
  if (!feed) return null;
  const { id, ...told } = feed;
  return { ...told, address: `${env.appOrigin}/api/calendar/${feedToken(id)}` };
}

type Opened = { userId: string; timeZone: string; showsTitles: boolean };

/**
 * The dates that an address opens, and how much of them is said. Throws NotFound for an unknown or revoked one, and
 * after too many tries from one place alike.
 */
export async function openFeed(token: string, from: string) {
  if (!TOKEN.test(token) || !(await allowed(`calendar-from:${from}`, AN_HOUR)))
    throw new NotFound("calendar");
  const { rows } = await asNobody((db) =>
    db.execute<Opened>(sql`select user_id as "userId", time_zone as "timeZone", shows_titles as "showsTitles"
      from open_calendar_feed(${tokenHash(token)})`),
  );
  const [feed] = rows;
  if (!feed) throw new NotFound("calendar");
  const { userId, timeZone, showsTitles } = feed;
  const plan = await readDates({ userId, timeZone, roles: ["client"] });
  return { plan, showsTitles };
}

/** What of the actor's active plan has a day; null without a plan. */
const readDates = (actor: Actor): Promise<DatedPlan | null> =>
  asActorOnce(actor, async (tx) => {
    const [plan] = await tx
      .select({ id: plans.id, startsIn: plans.startsIn, madeAt: plans.createdAt })
      .from(plans)
      .where(and(eq(plans.clientId, actor.userId), plans.isActive));
    if (!plan) return null;
    const items = await tx
      .select({
        id: planItems.id,
        title: planItems.title,
        startsIn: planItems.startsIn,
        quarters: planItems.quarters,
        status: planItems.status,
        version: planItems.version,
        changedAt: planItems.updatedAt,
      })
      .from(planItems)
      .where(
        and(eq(planItems.planId, plan.id), inArray(planItems.status, ["planned", "in progress"])),
      );
    const wires = await tx
      .select({
        id: tripwires.id,
        condition: tripwires.condition,
        dueIn: tripwires.dueIn,
        version: tripwires.version,
        changedAt: tripwires.createdAt,
      })
      .from(tripwires)
      .where(and(eq(tripwires.planId, plan.id), isNull(tripwires.answer)));
    const here = today(actor.timeZone);
    const standings = heldStandings(await readCredits(tx, actor.userId), here);
    const now = quarterOf(here);
    const quarters = Array.from({ length: HORIZON }, (_, at) => plan.startsIn + at);
    return {
      planId: plan.id,
      items,
      tripwires: wires,
      renewals: standings.flatMap(({ held, due }) =>
        due ? [{ id: held.id, title: held.title, due }] : [],
      ),
      checkIns: quarters.filter((quarter) => quarter >= now),
      madeAt: plan.madeAt,
    };
  });
