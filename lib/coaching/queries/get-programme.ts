import "server-only";
import { desc, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { cohorts } from "@/db/schema";
import { together } from "@/db/together";
import type { Cohort } from "@/lib/coaching/domain/cohorts/cohort";
import { type Group, type Programme, programmeOf } from "@/lib/coaching/domain/programme/programme";
import { canRunCohorts } from "@/lib/coaching/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** What may be shown, and of which cohorts, the newest first. */
export type ProgrammePage = { programme: Programme; cohorts: readonly Cohort[] };

const counted = (actor: Actor, ofAll: boolean): Promise<ProgrammePage> =>
  asActor(actor, async (tx) => {
    const [{ rows }, all] = await together([
      tx.execute<Group>(sql`select * from programme_counts(${ofAll})`),
      listCohorts(tx),
    ]);
    return { programme: programmeOf(rows), cohorts: all };
  });

const listCohorts = (tx: Database): Promise<Cohort[]> =>
  tx
    .select({
      id: cohorts.id,
      name: cohorts.name,
      startsOn: cohorts.startsOn,
      endsOn: cohorts.endsOn,
      version: cohorts.version,
    })
    .from(cohorts)
    .orderBy(desc(cohorts.startsOn), sql`lower(${cohorts.name})`);

/** What may be shown of all who share their plan with the actor. Two queries. */
export const getCaseload = (actor: Actor): Promise<ProgrammePage> => counted(actor, false);

/** What may be shown of everybody here. Two queries. Throws NotFound for whoever is no operator. */
export async function getProgramme(actor: Actor): Promise<ProgrammePage> {
  if (!canRunCohorts(actor)) throw new NotFound("programme");
  return counted(actor, true);
}
