import "server-only";
import { asActorOnce } from "@/db/client";
import { gapsInCommon } from "@/lib/catalogue/domain/gaps-in-common";
import { GAPS_SHOWN } from "@/lib/catalogue/domain/missing-words";
import type { NextRole } from "@/lib/catalogue/domain/next-role";
import { rankNextRoles } from "@/lib/catalogue/domain/rank-next-roles";
import {
  listNeighbours,
  matchOccupations,
  readRolesAhead,
  readVantage,
  type Vantage,
} from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { pathToRankBy } from "@/lib/planner/domain/path-to-rank-by";
import type { RolesFilter } from "@/lib/planner/schema";
import { latestVerdict } from "./latest-verdict";
import { readAim } from "./read-aim";

/**
 * Next roles for the actor's occupation and path, as the address asks; or, while there is no occupation or a job
 * title was typed, the occupations that it may mean. Five queries at most.
 */
export const getNextRoles = (actor: Actor, asked: RolesFilter) =>
  asActorOnce(actor, async (tx) => {
    const aim = await readAim(tx, actor);
    const matches = asked.job ? await matchOccupations(tx, asked.job) : null;
    if (matches || !aim.occupationCode)
      return { kind: "choosing" as const, code: aim.occupationCode, isGone: false, matches };
    const from = await readVantage(tx, aim.occupationCode);
    if (!from)
      return { kind: "choosing" as const, code: aim.occupationCode, isGone: true, matches: null };
    const all = await readRolesAhead(tx, from);
    // Where there is nothing to rank, nobody's result is asked either.
    const needsVerdict = all.length > 0 && !asked.path && !aim.plan && !aim.chosen;
    const by = pathToRankBy({
      asked: asked.path,
      plan: aim.plan?.path ?? null,
      chosen: aim.chosen,
      verdict: needsVerdict ? await latestVerdict(actor) : null,
    });
    return {
      kind: "roles" as const,
      occupation: from.occupation,
      by,
      plan: aim.plan,
      ...ranked(all, from, { ...asked, path: by.path }),
      neighbours: all.length === 0 ? await listNeighbours(tx, from.occupation.code) : [],
    };
  });

function ranked(
  all: readonly NextRole[],
  from: Vantage,
  { path, have, back }: Pick<RolesFilter, "path" | "have" | "back">,
) {
  const had = from.elements.filter(({ id }) => have.includes(id));
  const reported = { have: new Set(have), withStepsBack: back !== null };
  const roles = rankNextRoles(all, path, reported);
  return {
    roles,
    stepsBack: all.filter(({ direction }) => direction === "step_back").length,
    had: had.map(({ id, name }) => ({ id, name })),
    asked: gapsInCommon(
      roles.map(({ missing }) => missing),
      GAPS_SHOWN,
    ),
  };
}
