import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { cohorts } from "@/db/schema";
import { MOST_COHORTS } from "@/lib/coaching/domain/cohorts/cohort";
import { canRunCohorts } from "@/lib/coaching/policy";
import type { ChangeCohortInput, MakeCohortInput } from "@/lib/coaching/schema/cohorts";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

const asOperator = <T>(actor: Actor, work: (tx: Database) => Promise<T>): Promise<T> => {
  if (!canRunCohorts(actor)) return Promise.reject(new NotFound("cohort"));
  return asActor(actor, work);
};

const TAKEN = new Refused("There is a cohort of that name.", "name");

/** Makes a cohort, nobody in it. Throws NotFound (for whoever is no operator) or Refused. */
export const makeCohort = (actor: Actor, said: MakeCohortInput): Promise<void> =>
  asOperator(actor, async (tx) => {
    if ((await tx.$count(cohorts)) >= MOST_COHORTS)
      throw new Refused(`There are ${MOST_COHORTS} cohorts: remove one that nobody is in first.`);
    const [made] = await tx.insert(cohorts).values(said).onConflictDoNothing().returning();
    if (!made) throw TAKEN;
  });

/** Says another name or other days of a cohort. Throws NotFound, Conflict (changed elsewhere since) or Refused. */
export const changeCohort = (
  actor: Actor,
  { cohortId, version, ...said }: ChangeCohortInput,
): Promise<void> =>
  asOperator(actor, async (tx) => {
    const [row] = await tx.select().from(cohorts).where(eq(cohorts.id, cohortId)).for("update");
    if (!row) throw new NotFound("cohort");
    if (row.version !== version)
      throw new Conflict("This cohort was changed elsewhere.", {
        ...{ name: row.name, startsOn: row.startsOn, endsOn: row.endsOn ?? "" },
        version: String(row.version),
      });
    const another = and(
      sql`lower(${cohorts.name}) = lower(${said.name})`,
      ne(cohorts.id, cohortId),
    );
    if ((await tx.$count(cohorts, another)) > 0) throw TAKEN;
    await tx
      .update(cohorts)
      .set({ ...said, version: version + 1, updatedAt: now() })
      .where(eq(cohorts.id, cohortId));
  });

/**
 * Removes a cohort that nobody is counted in; answers what it was, to be made again. One with people in it stays a row of its
 * own for good: its numbers would follow from what is shown before and after. Throws NotFound or Refused.
 */
export const removeCohort = (actor: Actor, cohortId: string): Promise<MakeCohortInput> =>
  asOperator(actor, async (tx) => {
    const [row] = await tx.select().from(cohorts).where(eq(cohorts.id, cohortId)).for("update");
    if (!row) throw new NotFound("cohort");
    const { rows } = await tx.execute<{ empty: boolean }>(
      sql`select is_cohort_empty(${cohortId}) as empty`,
    );
    if (!rows[0]?.empty)
      throw new Refused(
        "Somebody is counted in it. Give it a last day instead: then nobody new comes in.",
      );
    await tx.delete(cohorts).where(eq(cohorts.id, cohortId));
    return { name: row.name, startsOn: row.startsOn, endsOn: row.endsOn };
  });
