import { eq } from "drizzle-orm";
import { experiments, reminderSettings, reminders } from "@/db/schema";
import { owner } from "./connect";

/** Reminders reach that person at any hour. */
export const withoutQuietHours = (userId: string) =>
  owner.insert(reminderSettings).values({ userId, quietFrom: 0, quietTo: 0 });

/** An experiment about leading people, its result due today. */
export const anExperimentDue = (clientId: string) =>
  owner.insert(experiments).values({
    ...{ clientId, uncertainty: "Do I like leading?", test: "Lead", expectation: "Yes" },
    ...{ forecast: 60, dueOn: new Date().toISOString().slice(0, 10) },
  });

/** Until when the person put off what they were reminded of; null where they did not. */
export async function snoozedUntil(userId: string): Promise<string | null | undefined> {
  const [row] = await owner.select().from(reminders).where(eq(reminders.userId, userId));
  return row?.snoozedUntil;
}
