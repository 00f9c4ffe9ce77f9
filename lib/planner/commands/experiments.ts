import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { experiments } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { EXPERIMENT } from "@/lib/planner/queries/experiments";
import type {
  AddExperimentInput,
  EditExperimentInput,
  OneExperimentInput,
  ResolveExperimentInput,
} from "@/lib/planner/schema/experiments";
import { now } from "@/lib/platform/clock";

/** Begins an experiment: the forecast is made before the result. Answers its id. */
export const addExperiment = (actor: Actor, input: AddExperimentInput): Promise<string> =>
  asActor(actor, async (tx) => {
    const [made] = await tx
      .insert(experiments)
      .values({ clientId: actor.userId, ...input })
      .returning({ id: experiments.id });
    if (!made) throw new Error("no experiment was inserted");
    return made.id;
  });

/** Rewrites one that has no result yet. Throws NotFound, Forbidden, Refused or Conflict. */
export const editExperiment = (
  actor: Actor,
  { experimentId, version, ...fields }: EditExperimentInput,
) =>
  change(actor, { experimentId, version }, (standing) => {
    if (standing.outcome)
      throw new Refused("It has a result. Take the result back first, if it was wrong.");
    return fields;
  });

/** Notes the result; the forecast stays as it was. Throws NotFound, Forbidden or Conflict. */
export const resolveExperiment = (
  actor: Actor,
  { experimentId, version, outcome, learned }: ResolveExperimentInput,
) =>
  change(actor, { experimentId, version }, ({ resolvedAt }) => ({
    ...{ outcome, learned },
    resolvedAt: resolvedAt ?? now(),
  }));

/** Takes a result back: the experiment is open again. Throws NotFound, Forbidden or Conflict. */
export const reopenExperiment = (actor: Actor, one: OneExperimentInput) =>
  change(actor, one, () => ({ outcome: null, resolvedAt: null }));

/** Deletes an experiment for good. Throws NotFound, Forbidden or Conflict. */
export const removeExperiment = (actor: Actor, one: OneExperimentInput): Promise<void> =>
  asActor(actor, async (tx) => {
    await expectExperiment(tx, actor, one);
    await tx.delete(experiments).where(eq(experiments.id, one.experimentId));
  });

type Standing = Awaited<ReturnType<typeof expectExperiment>>;

const change = (
  actor: Actor,
  one: OneExperimentInput,
  edit: (standing: Standing) => Partial<typeof experiments.$inferInsert>,
): Promise<void> =>
  asActor(actor, async (tx) => {
    const standing = await expectExperiment(tx, actor, one);
    await tx
      .update(experiments)
      .set({ ...edit(standing), version: sql`${experiments.version} + 1`, updatedAt: sql`now()` })
      .where(eq(experiments.id, one.experimentId));
  });

/** The actor's own, at the version they saw, locked. */
async function expectExperiment(
  tx: Database,
  actor: Actor,
  { experimentId, version }: OneExperimentInput,
) {
  const [row] = await tx
    .select({ ...EXPERIMENT, clientId: experiments.clientId })
    .from(experiments)
    .where(eq(experiments.id, experimentId))
    .for("update");
  if (!row) throw new NotFound("experiment");
  if (row.clientId !== actor.userId) throw new Forbidden("Only who began it changes it.");
  if (row.version === version) return row;
  throw new Conflict("This experiment was changed since you opened it, in another tab or window.", {
    ...{ uncertainty: row.uncertainty, test: row.test, expectation: row.expectation },
    ...{ forecast: String(row.forecast), dueOn: row.dueOn },
    ...{ outcome: row.outcome ?? "", learned: row.learned, version: String(row.version) },
  });
}
