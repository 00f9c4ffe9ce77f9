import "server-only";
import { desc, eq } from "drizzle-orm";
import { asActor, asActorOnce, type Database } from "@/db/client";
import { revisions } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import { readOccupationTitles } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { changeWords } from "@/lib/planner/domain/change-words";
import { diffPlans } from "@/lib/planner/domain/diff-plans";
import { isMaterial } from "@/lib/planner/domain/is-material";
import { otherTargets } from "@/lib/planner/domain/other-targets";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { canViewRevision } from "@/lib/planner/policy";
import { now } from "@/lib/platform/clock";
import { getPlan } from "./get-plan";

const REVISION = {
  id: revisions.id,
  planId: revisions.planId,
  clientId: revisions.clientId,
  number: revisions.number,
  reason: revisions.reason,
  createdAt: revisions.createdAt,
};

/** An immutable snapshot as `actor` may see it. Throws NotFound. */
export async function getRevision(actor: Actor, revisionId: string) {
  return asActor(actor, (tx) => readRevision(tx, actor, revisionId));
}

async function readRevision(tx: Database, actor: Actor, revisionId: string) {
  const [row] = await tx
    .select({ ...REVISION, snapshot: revisions.snapshot })
    .from(revisions)
    .where(eq(revisions.id, revisionId));
  if (!row || !(await maySee(tx, actor, row))) throw new NotFound("revision");
  const { clientId: _clientId, snapshot, ...view } = row;
  return { ...view, snapshot: storedSnapshot(snapshot) };
}

/** The revisions of a plan that `actor` may see, latest first. */
export async function listRevisions(actor: Actor, planId: string) {
  return asActor(actor, async (tx) => {
    const rows = await tx
      .select(REVISION)
      .from(revisions)
      .where(eq(revisions.planId, planId))
      .orderBy(desc(revisions.number))
      .limit(100);
    const [first] = rows;
    if (!first) return [];
    const grants = first.clientId === actor.userId ? [] : await listGrants(tx, first.clientId);
    return rows
      .filter((row) => canViewRevision(actor, { ...row, grants }, now()))
      .map(({ clientId: _clientId, ...view }) => view);
  });
}

/** What differs between two revisions of one plan, in structure and in words. Throws NotFound. */
export async function diffRevisions(actor: Actor, fromId: string, toId: string) {
  return asActor(actor, async (tx) => {
    const from = await readRevision(tx, actor, fromId);
    const to = await readRevision(tx, actor, toId);
    if (from.planId !== to.planId) throw new NotFound("revision");
    return described(tx, from.snapshot, to.snapshot);
  });
}

/** What has changed in the plan since a revision was made, in structure and in words. Throws NotFound. */
export const diffSinceRevision = (actor: Actor, revisionId: string) =>
  asActorOnce(actor, async (tx) => {
    const revision = await getRevision(actor, revisionId);
    const { snapshot } = await getPlan(actor, revision.planId);
    return described(tx, revision.snapshot, snapshot);
  });

/** What differs between two snapshots, in structure and in words. */
export async function described(tx: Database, from: PlanSnapshot, to: PlanSnapshot) {
  const occupations = await readOccupationTitles(tx, otherTargets(from, to));
  const titles = new Map([...from.items, ...to.items].map(({ id, title }) => [id, title]));
  return diffPlans(from, to).map((change) => ({
    change,
    words: changeWords(change, { currency: to.currency, titles, occupations }),
    isMaterial: isMaterial(change),
  }));
}

async function maySee(tx: Database, actor: Actor, row: { clientId: string; createdAt: Date }) {
  const grants = row.clientId === actor.userId ? [] : await listGrants(tx, row.clientId);
  return canViewRevision(actor, { ...row, grants }, now());
}
