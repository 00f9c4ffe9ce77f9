import type { PlanSnapshot } from "@/lib/planner/domain/plan";

/** Under the first a role is a specialist's, above the second a leader's; between them it is a hybrid. */
const HYBRID_FROM = 0.25;
const HYBRID_TO = 0.6;

/**
 * The share of planned hours that lead people, in [0, 1]: Σ hours · serves(leadership) / Σ hours · (serves(leadership) +
 * serves(specialist)), over placed items that are not dropped. Null where nothing serves either.
 */
export function leadingShare(plan: Pick<PlanSnapshot, "items">): number | null {
  const planned = plan.items.filter(
    ({ startsIn, status }) => status !== "dropped" && startsIn !== null,
  );
  const sum = (of: (item: (typeof planned)[number]) => number) =>
    planned.reduce((total, item) => total + item.hours * of(item), 0);
  const leading = sum(({ serves }) => serves.leadership);
  const both = leading + sum(({ serves }) => serves.specialist);
  return both > 0 ? leading / both : null;
}

type Band = "specialist" | "hybrid" | "leadership";

const bandOf = (share: number): Band =>
  share < HYBRID_FROM ? "specialist" : share > HYBRID_TO ? "leadership" : "hybrid";

/** Planned and intended may lie this far apart before it is worth a word. */
const NEAR = 0.15;

const MEANING = {
  specialist: "Under 25 % it is a specialist’s plan: add what leads people, or choose that path.",
  hybrid:
    "Between 25 and 60 % it is a hybrid. The known trap is two full jobs: agree with your manager on what the leading takes the place of.",
  leadership: "Above 60 % it is a leader’s plan: keep time for the craft, or choose that path.",
} as const satisfies Record<Band, string>;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What that share means for a hybrid plan, and the trap there is. */
export function leadingShareWords(share: number | null): string {
  if (share === null) return "No planned hours say yet how much of it is leading people.";
  return `${percent(share)} of the planned hours lead people. ${MEANING[bandOf(share)]}`;
}

/**
 * Warns of a hybrid plan whose hours do not go where its owner means the work to go (planner method §4): another of
 * the three bands (specialist under .25, hybrid, leadership above .60), or more than .15 away. Null where they agree,
 * where nothing is intended or planned, and for other paths.
 */
export function leadingWarning(
  plan: Pick<PlanSnapshot, "items" | "path" | "leadingPercent">,
): string | null {
  if (plan.path !== "hybrid" || plan.leadingPercent === null) return null;
  const planned = leadingShare(plan);
  const intended = plan.leadingPercent / 100;
  if (planned === null) return null;
  if (bandOf(planned) === bandOf(intended) && Math.abs(planned - intended) <= NEAR) return null;
  const said = `You mean ${percent(intended)} of the work to lead people, and ${percent(planned)} of the planned hours do.`;
  return planned > intended
    ? `${said} That is how two full jobs begin: the leading grows and the craft is not handed over. Plan less of it, or mean more.`
    : `${said} The leading then comes on top of a full job of craft. Plan for it, or mean less.`;
}
