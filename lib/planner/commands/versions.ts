import "server-only";
import { and, eq } from "drizzle-orm";
import { asActorOnce } from "@/db/client";
import { revisions } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { changePlan } from "./change-plan";
import { createRevision } from "./create-revision";
import { expectPlan } from "./expect-version";

/** More would not be found again. */
const MOST_KEPT = 100;

/** Keeps the actor's plan as it stands under a name. Throws NotFound, Forbidden or Refused. */
export const keepVersion = (
  actor: Actor,
  { planId, reason }: { planId: string; reason: string },
): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    if ((await tx.$count(revisions, eq(revisions.planId, planId))) >= MOST_KEPT)
      throw new Refused(`A plan keeps at most ${MOST_KEPT} versions.`);
    await createRevision(actor, planId, reason);
  });

type Restore = { planId: string; revisionId: string; version: number };

/** Makes the actor's plan again what it was in a kept version, as one step that undo takes back. Throws NotFound, Forbidden or Conflict. */
export const restoreVersion = (actor: Actor, { planId, revisionId, version }: Restore) =>
  asActorOnce(actor, async (tx) => {
    const [kept] = await tx
      .select({ number: revisions.number, snapshot: revisions.snapshot })
      .from(revisions)
      .where(and(eq(revisions.id, revisionId), eq(revisions.planId, planId)));
    if (!kept) throw new NotFound("revision");
    const edit: Parameters<typeof changePlan>[2] = (_plan, row) => {
      expectPlan(row, version);
      return storedSnapshot(kept.snapshot);
    };
    await changePlan(actor, planId, edit, `Back to version ${kept.number}`);
  });
