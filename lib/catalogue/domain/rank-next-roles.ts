import type { Path } from "@/lib/kernel/path";
import { directionFit } from "./direction-fit";
import { gapSize } from "./gap-size";
import type { NextRole } from "./next-role";
import type { ElementGap } from "./role-gap";

/** What each part counts. Our own weights: where a step leads counts as much as all the rest but education. */
const WEIGHTS = { relatedness: 0.2, direction: 0.5, gap: 0.2, education: 0.1 } as const;
export type RankingPart = keyof typeof WEIGHTS;

/** A step that we added is taken to be as related as the fifteenth of the official ones. */
const RELATEDNESS_OF_OURS = 0.3;
/** Official lists end at rank 20. */
const LAST_RANK = 20;
/** From this sum on a gap counts as wide as gaps get: nine of ten steps stay below it. In points of importance. */
const WIDE_GAP = 15;
/** Levels of usual education from which on the way to it counts as long as ways get. */
const LONG_WAY = 2;

export type RankedRole = NextRole & {
  /** In [0, 1], larger is nearer and more to the path. */
  score: number;
  parts: Readonly<Record<RankingPart, number>>;
  /** Skills and activities that would have to grow, without what the person says they have. */
  missing: readonly ElementGap[];
};

export type Reported = {
  /** Ids of the elements that the person says they have already. */
  have: ReadonlySet<string>;
  withStepsBack: boolean;
};

/**
 * Next roles in the order in which they suit a path, best first; equal ones by relatedness, then by title. Steps
 * back come after all others.
 *
 * score = 0.2 · relatedness + 0.5 · direction + 0.2 · gap + 0.1 · education, each in [0, 1], larger is better
 *
 * relatedness = 1 − (rank − 1) / 20, and 0.3 for steps that are ours; direction as `directionFit`;
 * gap = 1 − min(1, sum of what is missing / 15), over skills and activities that are at least 0.3 points more
 * important there and that the person does not report to have (0.5 where it cannot be worked out);
 * education = 1 − min(1, levels more than here / 2), 0.5 where they are not known. Pay is said beside it and never ranked by.
 *
 * @param path null: nothing is chosen and no result leads, so that direction tells steps back alone apart
 */
export function rankNextRoles(
  roles: readonly NextRole[],
  path: Path | null,
  { have, withStepsBack }: Reported,
): RankedRole[] {
  return roles
    .filter((role) => withStepsBack || !isBack(role))
    .map((role) => ranked(role, path, have))
    .sort(
      (a, b) =>
        Number(isBack(a)) - Number(isBack(b)) ||
        b.score - a.score ||
        b.parts.relatedness - a.parts.relatedness ||
        (a.to.title < b.to.title ? -1 : 1),
    );
}

const isBack = ({ direction }: NextRole): boolean => direction === "step_back";

function ranked(role: NextRole, path: Path | null, have: ReadonlySet<string>): RankedRole {
  const missing = (role.grows ?? []).filter(({ id }) => !have.has(id));
  const parts = {
    relatedness: relatedness(role),
    direction: directionFit({ ...role, pathClass: role.to.standing?.pathClass ?? null }, path),
    gap: role.grows === null ? 0.5 : 1 - Math.min(1, gapSize(missing, have) / WIDE_GAP),
    education:
      role.educationChange === null
        ? 0.5
        : 1 - Math.min(1, Math.max(0, role.educationChange) / LONG_WAY),
  };
  const score = Object.entries(WEIGHTS).reduce(
    // The keys of `WEIGHTS` are the parts, which `Object.entries` does not say.
    (total, [part, weight]) => total + weight * parts[part as RankingPart],
    0,
  );
  return { ...role, missing, parts, score };
}

const relatedness = ({ rank, source }: NextRole): number =>
  source.startsWith("derived_")
    ? RELATEDNESS_OF_OURS
    : 1 - (Math.min(rank, LAST_RANK) - 1) / LAST_RANK;
