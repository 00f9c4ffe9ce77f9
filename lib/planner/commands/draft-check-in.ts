import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { checkInDrafts } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { isOpenCheckIn } from "@/lib/planner/domain/check-ins/check-in-window";
import type { PlanForm } from "@/lib/planner/domain/plan-forms";
import type { DraftCheckInInput } from "@/lib/planner/schema/check-ins";

/**
 * Keeps what is typed so far, as it is typed; answers the draft's new version. Throws Refused outside the
 * check-in's time, and Conflict with what stands where another draft was written since.
 */
export const draftCheckIn = (
  actor: Actor,
  { quarter, draftVersion, fields }: DraftCheckInInput,
  today: Quarter,
): Promise<{ draftVersion: number }> =>
  asActor(actor, async (tx) => {
    refuseClosed(quarter, today);
    const [kept] = await tx
      .insert(checkInDrafts)
      .values({ clientId: actor.userId, quarter, fields })
      .onConflictDoUpdate({
        target: [checkInDrafts.clientId, checkInDrafts.quarter],
        set: { fields, version: sql`${checkInDrafts.version} + 1`, updatedAt: sql`now()` },
        setWhere: eq(checkInDrafts.version, draftVersion),
      })
      .returning({ version: checkInDrafts.version });
    if (kept) return { draftVersion: kept.version };
    const standing = await readDraft(tx, actor, quarter);
    if (!standing || !isSame(standing.fields, fields))
      throw new Conflict(
        "This check-in was written on in another tab or window. What you wrote here is kept here.",
        { ...standing?.fields, draftVersion: String(standing?.version ?? 0) },
      );
    return { draftVersion: standing.version };
  });

/** Throws Refused where a quarter's check-in is not to be written in the quarter `today`. */
export function refuseClosed(quarter: Quarter, today: Quarter): void {
  if (isOpenCheckIn(quarter, today)) return;
  throw new Refused(
    quarter > today
      ? "That quarter has not begun yet."
      : "That quarter’s check-in is closed: it is kept as it stands.",
  );
}

/** What the actor has typed for a quarter and not finished; locked to the end of the transaction. */
export async function readDraft(tx: Database, actor: Actor, quarter: Quarter) {
  const [draft] = await tx
    .select({ fields: checkInDrafts.fields, version: checkInDrafts.version })
    .from(checkInDrafts)
    .where(and(eq(checkInDrafts.clientId, actor.userId), eq(checkInDrafts.quarter, quarter)))
    .for("update");
  return draft ?? null;
}

const isSame = (a: PlanForm, b: PlanForm): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
