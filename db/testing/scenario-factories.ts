import { calendarFeeds, itemOrigins, tripwires } from "@/db/schema";
import { owner } from "./connect";
import { one } from "./one";

type Plan = { id: string; clientId: string; startsIn: number };

/** An open tripwire of that plan, due in its fourth quarter. */
export const aTripwire = async (plan: Plan, given: Partial<typeof tripwires.$inferInsert> = {}) =>
  one(
    await owner
      .insert(tripwires)
      .values({
        planId: plan.id,
        clientId: plan.clientId,
        condition: "A post as team lead",
        dueIn: plan.startsIn + 3,
        ...given,
      })
      .returning(),
  );

/** Notes that `itemId` is the same thing as `originId`, which is the first of them. */
export const anOrigin = async (clientId: string, itemId: string, originId: string) =>
  one(await owner.insert(itemOrigins).values({ clientId, itemId, originId }).returning());

export const aCalendarFeed = async (clientId: string, tokenHash: string) =>
  one(
    await owner
      .insert(calendarFeeds)
      .values({ clientId, tokenHash, showsTitles: true })
      .returning(),
  );
