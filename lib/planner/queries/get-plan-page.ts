import "server-only";
import { asActorOnce } from "@/db/client";
import { together } from "@/db/together";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";
import { quarterOf } from "@/lib/kernel/quarter";
import { conflictWords, repairWords } from "@/lib/planner/domain/conflict-words";
import { conflictKey, findConflicts } from "@/lib/planner/domain/conflicts";
import { findDrift } from "@/lib/planner/domain/drift";
import { driftWords } from "@/lib/planner/domain/drift-words";
import { pathShare } from "@/lib/planner/domain/path-share";
import { leadingWarning } from "@/lib/planner/domain/progress/leading-share";
import { cheapestRepair } from "@/lib/planner/domain/repair";
import { schedulePerformance } from "@/lib/planner/domain/schedule-performance";
import { todayAt } from "@/lib/planner/domain/today-at";
import { readRenewalRows, renewalsOf } from "./credits/read-renewals";
import { getPlan } from "./get-plan";
import { latestVerdict } from "./latest-verdict";

type Asked = { planId: string; today: string; grants?: readonly Grant[] };

/**
 * A plan with everything its page says about it on `today` (`YYYY-MM-DD`); `grants` as `getPlan` knows
 * them. All is asked at once. Throws NotFound.
 */
export const getPlanPage = (actor: Actor, { planId, today, grants }: Asked) =>
  asActorOnce(actor, async (tx) => {
    const [plan, own, stored] = await together([
      getPlan(actor, planId, grants),
      grants ? null : latestVerdict(actor),
      readRenewalRows(tx, planId),
    ]);
    const { snapshot } = plan;
    const quarter = quarterOf(today);
    const latest = plan.canEdit ? own : null;
    const renewals = renewalsOf(stored, snapshot, today);
    const conflicts = findConflicts(snapshot, renewals).map((conflict) => {
      const repair = cheapestRepair(snapshot, conflict, renewals);
      return {
        key: conflictKey(conflict),
        itemIds: conflict.itemIds,
        words: conflictWords(snapshot, conflict),
        repair: repair && repairWords(snapshot, repair),
      };
    });
    const warning = leadingWarning(snapshot);
    return {
      ...plan,
      quarter,
      todayAt: todayAt(snapshot, today),
      conflicts,
      renewals,
      share: pathShare(snapshot, snapshot.path),
      performance: schedulePerformance(snapshot, quarter),
      drift: [
        ...findDrift(snapshot, quarter, plan.touched, latest).map(driftWords),
        ...(warning ? [warning] : []),
      ],
    };
  });
