import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { checkInDrafts, checkIns, revisions, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { isOpenCheckIn } from "@/lib/planner/domain/check-ins/check-in-window";
import { itemsOfQuarter } from "@/lib/planner/domain/check-ins/items-of-quarter";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { findPlan } from "./find-plan";
import { getPlan } from "./get-plan";
import { CHECK_IN } from "./list-check-ins";
import { described } from "./revisions";

/**
 * One quarter's check-in as its owner writes or reads it in the quarter `today`, with what the plan says of that quarter and
 * what changed since the check-in before. Throws NotFound for a quarter that is neither open nor noted.
 */
export const getCheckIn = (actor: Actor, quarter: Quarter, today: Quarter) =>
  asActorOnce(actor, async (tx) => {
    const { checkIn, before, draft } = await readNoted(tx, actor, quarter);
    const isOpen = isOpenCheckIn(quarter, today);
    if (!isOpen && !checkIn) throw new NotFound("check-in");
    const own = isOpen ? await findPlan(actor) : null;
    const plan = own && (await getPlan(actor, own.id));
    const snapshot = plan?.snapshot ?? checkIn?.snapshot ?? null;
    return {
      quarter,
      isOpen,
      checkIn,
      draft,
      plan: plan && { id: plan.id, title: plan.snapshot.title, versions: plan.versions },
      items: snapshot && itemsOfQuarter(snapshot, quarter),
      before: before && { quarter: before.quarter, confidence: before.confidence },
      since: await wordsSince(tx, before, { planId: plan?.id ?? checkIn?.planId, snapshot }),
    };
  });

type Noted = Awaited<ReturnType<typeof readNoted>>;

/** The check-in of a quarter, the one before it, and what is typed and not finished, in one query. */
async function readNoted(tx: Database, actor: Actor, quarter: Quarter) {
  const draftOf = and(eq(checkInDrafts.clientId, users.id), eq(checkInDrafts.quarter, quarter));
  const rows = await tx
    .select({
      draft: { fields: checkInDrafts.fields, version: checkInDrafts.version },
      noted: { ...CHECK_IN, planId: checkIns.planId, version: checkIns.version },
      stored: revisions.snapshot,
    })
    .from(users)
    .leftJoin(checkInDrafts, draftOf)
    .leftJoin(checkIns, and(eq(checkIns.clientId, users.id), lte(checkIns.quarter, quarter)))
    .leftJoin(revisions, eq(revisions.id, checkIns.revisionId))
    .where(eq(users.id, actor.userId))
    .orderBy(desc(checkIns.quarter))
    .limit(2);
  const noted = rows.flatMap(({ noted, stored }) =>
    noted ? [{ ...noted, snapshot: stored ? storedSnapshot(stored) : null }] : [],
  );
  return {
    checkIn: noted.find((one) => one.quarter === quarter) ?? null,
    before: noted.find((one) => one.quarter < quarter) ?? null,
    draft: rows[0]?.draft ?? null,
  };
}

type Then = { planId: string | null | undefined; snapshot: PlanSnapshot | null };

/** Null where there is nothing to compare: no check-in before, or one of another plan. */
async function wordsSince(tx: Database, before: Noted["before"], { planId, snapshot }: Then) {
  if (!before?.snapshot || !snapshot || before.planId !== planId) return null;
  return (await described(tx, before.snapshot, snapshot)).map(({ words }) => words);
}
