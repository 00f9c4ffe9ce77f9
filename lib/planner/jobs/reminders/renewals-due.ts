import { drizzle } from "drizzle-orm/node-postgres";
import type { PoolClient } from "pg";
import * as schema from "@/db/schema";
import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { heldStandings } from "@/lib/planner/domain/credits/held-standing";
import { localTime } from "@/lib/planner/domain/reminders/local-time";
import { readCredits } from "@/lib/planner/queries/credits/read-credits";

/** A renewal reminds so long before it falls due: time enough to earn what is missing. */
const DAYS_BEFORE = 60;

export type RenewalDue = { userId: string; refId: string; dueOn: string };

/** What falls due of everything that is held, by the rules the standing is judged by. */
export async function renewalsDue(client: PoolClient, now: Date): Promise<RenewalDue[]> {
  const { rows } = await client.query<{ id: string; zone: string }>(
    `select u.id, u.time_zone as zone from users u where u.state = 'active' and exists (
       select 1 from held_certifications h where h.client_id = u.id and h.removed_at is null)`,
  );
  const tx = drizzle(client, { schema, casing: "snake_case" });
  const due: RenewalDue[] = [];
  for (const { id: userId, zone } of rows) {
    const standings = heldStandings(await readCredits(tx, userId), localTime(now, zone).date);
    for (const { held, due: on, state } of standings)
      if (on && state !== "renewed by another")
        due.push({ userId, refId: held.id, dueOn: dayText(dayNumber(on) - DAYS_BEFORE) });
  }
  return due;
}
