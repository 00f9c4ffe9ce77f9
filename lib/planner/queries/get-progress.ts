import "server-only";
import { asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { Quarter } from "@/lib/kernel/quarter";
import { findDrift } from "@/lib/planner/domain/drift";
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

/** How the actor's own plan stands in the quarter `today`: against its path, the calendar and earlier check-ins. Throws NotFound. */
export const getProgress = (actor: Actor, planId: string, today: Quarter) =>
  asActorOnce(actor, async () => {
    const { snapshot, touched, canEdit } = await getPlan(actor, planId);
    if (!canEdit) throw new NotFound("plan");
    const latest = await latestVerdict(actor);
    const noted = await listNotedBy(actor, { clientId: actor.userId, grants: [] });
    return {
      snapshot,
      share: pathShare(snapshot, snapshot.path),
      performance: schedulePerformance(snapshot, today),
      trend: performanceTrend(noted),
      leading:
        snapshot.path === "hybrid"
          ? { share: leadingShare(snapshot), warning: leadingWarning(snapshot) }
          : null,
      ...progressByPeriod(snapshot, today),
      drift: findDrift(snapshot, today, touched, latest).map((drift) => ({
        words: driftWords(drift),
        remedy: driftRemedy(drift, planId),
      })),
    };
  });
