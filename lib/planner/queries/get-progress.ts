import "server-only";
import { asActorOnce } from "@/db/client";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { findDrift, type LatestVerdict } from "@/lib/planner/domain/drift";
import { driftRemedy } from "@/lib/planner/domain/drift-remedy";
import { driftWords } from "@/lib/planner/domain/drift-words";
import { pathShare } from "@/lib/planner/domain/path-share";
import { leadingShare, leadingWarning } from "@/lib/planner/domain/progress/leading-share";
import { progressByPeriod } from "@/lib/planner/domain/progress/progress-by-period";
import { performanceTrend } from "@/lib/planner/domain/progress/trend-words";
import { schedulePerformance } from "@/lib/planner/domain/schedule-performance";
import { getPlan } from "./get-plan";
import { latestVerdict } from "./latest-verdict";
import { listNotedBy } from "./list-check-ins";

type Plan = Pick<Awaited<ReturnType<typeof getPlan>>, "id" | "snapshot" | "touched">;

/** How a plan stands in the quarter `today`, against its path and the calendar; `latest`: what the latest result says. */
function progressOf({ id, snapshot, touched }: Plan, today: Quarter, latest: LatestVerdict | null) {
  const isHybrid = snapshot.path === "hybrid";
  return {
    snapshot,
    share: pathShare(snapshot, snapshot.path),
    performance: schedulePerformance(snapshot, today),
    leading: isHybrid ? { share: leadingShare(snapshot), warning: leadingWarning(snapshot) } : null,
    ...progressByPeriod(snapshot, today),
    drift: findDrift(snapshot, today, touched, latest).map((drift) => ({
      words: driftWords(drift),
      remedy: driftRemedy(drift, id),
    })),
  };
}

/** How the actor's own plan stands in the quarter `today`. Throws NotFound. */
export const getProgress = (actor: Actor, planId: string, today: Quarter) =>
  asActorOnce(actor, async () => {
    const plan = await getPlan(actor, planId);
    if (!plan.canEdit) throw new NotFound("plan");
    const latest = await latestVerdict(actor);
    const noted = await listNotedBy(actor, { clientId: actor.userId, grants: [] });
    return { ...progressOf(plan, today, latest), trend: performanceTrend(noted) };
  });

type Shared = { planId: string; today: Quarter; grants: readonly Grant[] };

/**
 * The same of a client's plan for their coach, but for what a result or a check-in says: those are shared by
 * themselves. The look is written down. Throws NotFound.
 */
export const getSharedProgress = (actor: Actor, { planId, today, grants }: Shared) =>
  asActorOnce(actor, async () => progressOf(await getPlan(actor, planId, grants), today, null));
