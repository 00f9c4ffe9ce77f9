import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import { getProfile } from "@/lib/accounts/queries";
import { trackOf } from "@/lib/catalogue/domain/ladder";
import { readLadderChoice, readOccupationTitles } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";
import { draftPlan } from "./draft-plan";
import { getPlanningSummary } from "./get-planning-summary";

type Wanted = {
  path: Path | null;
  family: string;
  target: string;
  occupation: string | null;
  ladder: string | null;
};
type Means = { hoursPerQuarter: number; budgetMinor: number; currency: string };

/**
 * What starting a plan in `startsIn` begins with: the template for what is wanted, chosen or known of the
 * actor; or the plan there is already. Five queries at most.
 */
export const getNewPlan = (
  actor: Actor,
  wanted: Wanted,
  { startsIn, ...means }: Means & { startsIn: Quarter },
) =>
  asActorOnce(actor, async (tx) => {
    const { plan, choice } = await getPlanningSummary(actor, startsIn);
    if (plan) return { plan };
    const asked = wanted.family || (await getProfile(actor)).jobFamily;
    const chosen = { family: asked, ladderId: wanted.ladder };
    const { families, copies, copy, ladder } = await readLadderChoice(tx, actor, chosen);
    const path = wanted.path ?? choice?.path ?? "specialist";
    const family = copy?.family ?? families.find(({ slug }) => slug === asked)?.slug ?? null;
    const titles = await readOccupationTitles(tx, [wanted.occupation]);
    const [occupation = null] = [...titles].map(([code, title]) => ({ code, title }));
    const aim = { targetRole: wanted.target, targetOccupation: occupation?.code ?? null };
    const wish = {
      title: "",
      path,
      family,
      ladderId: copy?.id ?? null,
      ...aim,
      startsIn,
      ...means,
    };
    const draft = await draftPlan(actor, wish, { ladder, newId: randomUUID });
    const roles = ladder ? trackOf(ladder, path).map(({ title }) => title) : [];
    return { plan: null, draft, occupation, families, copies, roles };
  });
