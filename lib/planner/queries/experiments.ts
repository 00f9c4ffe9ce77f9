import "server-only";
import { desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { decisionRecords, experiments } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { canViewNote } from "@/lib/planner/policy";
import { now } from "@/lib/platform/clock";

export const EXPERIMENT = {
  id: experiments.id,
  uncertainty: experiments.uncertainty,
  test: experiments.test,
  expectation: experiments.expectation,
  forecast: experiments.forecast,
  dueOn: experiments.dueOn,
  outcome: experiments.outcome,
  learned: experiments.learned,
  resolvedAt: experiments.resolvedAt,
  version: experiments.version,
  createdAt: experiments.createdAt,
};

/** So many of each kind stand in a journal; all are in one's own copy. */
const MOST = 300;

/** One of the actor's own. Throws NotFound. */
export const getExperiment = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select({ ...EXPERIMENT, clientId: experiments.clientId })
      .from(experiments)
      .where(eq(experiments.id, id));
    if (!row || row.clientId !== actor.userId) throw new NotFound("experiment");
    return row;
  });

type Whose = { clientId: string; grants: readonly Grant[] };

/** The experiments of `clientId` that `actor` may see, the latest first. */
export const listExperiments = (actor: Actor, { clientId, grants }: Whose) =>
  asActor(actor, async (tx) => {
    const rows = await tx
      .select(EXPERIMENT)
      .from(experiments)
      .where(eq(experiments.clientId, clientId))
      .orderBy(desc(experiments.createdAt), desc(experiments.id))
      .limit(MOST);
    const at = now();
    return rows.filter(({ createdAt }) => canViewNote(actor, { clientId, grants, createdAt }, at));
  });

/** What the actor has decided and why, the latest first. */
const listDecisions = (actor: Actor) =>
  asActor(actor, (tx) =>
    tx
      .select({
        id: decisionRecords.id,
        kind: decisionRecords.kind,
        path: decisionRecords.path,
        about: decisionRecords.about,
        reason: decisionRecords.reason,
        decidedAt: decisionRecords.decidedAt,
      })
      .from(decisionRecords)
      .where(eq(decisionRecords.clientId, actor.userId))
      .orderBy(desc(decisionRecords.decidedAt))
      .limit(MOST),
  );

/** The actor's decision journal: experiments and decisions. Two queries. */
export const getJournal = async (actor: Actor) => ({
  experiments: await listExperiments(actor, { clientId: actor.userId, grants: [] }),
  decisions: await listDecisions(actor),
});
