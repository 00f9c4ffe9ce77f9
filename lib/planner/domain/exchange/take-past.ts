import type { Quarter } from "@/lib/kernel/quarter";
import { HORIZON, type PlanItem, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { addItem } from "@/lib/planner/domain/plan-items";
import { servesByDefault } from "@/lib/planner/domain/serves-by-default";
import type { PastItem } from "./read-archive";

/**
 * The plan with what was done before it, as done items. What lies inside the five years stands where it was; what lies
 * before them has no place on the timeline. What the plan has already, by title and kind, is passed over.
 *
 * @param today the quarter in which what goes on is taken for done so far
 * @throws Refused beyond the most items a plan holds
 */
export function takePast(
  plan: PlanSnapshot,
  past: readonly PastItem[],
  { today, newId }: { today: Quarter; newId: () => string },
): PlanSnapshot {
  return past.reduce((soFar, item) => {
    const isThere = soFar.items.some(
      ({ kind, title }) => kind === item.kind && title.toLowerCase() === item.title.toLowerCase(),
    );
    return isThere ? soFar : addItem(soFar, { ...described(soFar, item, today), id: newId() });
  }, plan);
}

function described(
  plan: PlanSnapshot,
  { kind, title, provider, startedIn, endedIn, licence, url }: PastItem,
  today: Quarter,
): Omit<PlanItem, "id" | "position"> {
  const end = endedIn ?? (kind === "certification" ? startedIn : null) ?? today;
  const start = Math.min(startedIn ?? end, end);
  const isInside = start >= plan.startsIn && end < plan.startsIn + HORIZON;
  return {
    kind,
    title,
    provider,
    credentialId: null,
    startsIn: isInside ? start : null,
    quarters: isInside ? end - start + 1 : 1,
    earliestIn: null,
    targetIn: null,
    priority: 2,
    hours: 0,
    costMinor: 0,
    status: "done",
    droppedReason: null,
    doneIn: Math.min(end, today),
    after: [],
    serves: servesByDefault(kind, null),
    notes: [licence && `Licence number ${licence}`, url].filter(Boolean).join("\n"),
  };
}
