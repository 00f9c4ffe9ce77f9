import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { type Group, type Programme, programmeOf } from "@/lib/coaching/domain/programme/programme";
import { type Actor, isAdmin } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

const counted = (actor: Actor, ofAll: boolean) =>
  asActor(actor, async (tx) => {
    const { rows } = await tx.execute<Group>(sql`select * from programme_counts(${ofAll})`);
    return programmeOf(rows);
  });

/** What may be shown of all who share their plan with the actor. One query. */
export const getCaseload = (actor: Actor): Promise<Programme> => counted(actor, false);

/** What may be shown of everybody here. One query. Throws NotFound for whoever is no admin. */
export async function getProgramme(actor: Actor): Promise<Programme> {
  if (!isAdmin(actor)) throw new NotFound("programme");
  return counted(actor, true);
}
