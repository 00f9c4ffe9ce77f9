import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import { getProfile } from "@/lib/accounts/queries";
import { trackOf } from "@/lib/catalogue/domain/ladder";
import { listJobFamilies } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import type { Path } from "@/lib/kernel/path";
import type { Quarter } from "@/lib/kernel/quarter";
import { draftPlan, findLadder } from "./draft-plan";
import { getPlanningSummary } from "./get-planning-summary";

type Wanted = { path: Path | null; family: string; target: string };
type Means = { hoursPerQuarter: number; budgetMinor: number; currency: string };

/**
 * What starting a plan in `startsIn` begins with: the template for what is wanted, chosen or known of the
 * actor. The catalogue's public part is read outside the transaction, so that no request holds two connections.
 */
export async function getNewPlan(
  actor: Actor,
  wanted: Wanted,
  { startsIn, ...means }: Means & { startsIn: Quarter },
) {
  const { plan, choice, profile } = await asActorOnce(actor, async () => ({
    ...(await getPlanningSummary(actor, startsIn)),
    profile: await getProfile(actor),
  }));
  if (plan) return { plan };
  const families = await listJobFamilies();
  const path = wanted.path ?? choice?.path ?? "specialist";
  const asked = wanted.family || profile.jobFamily;
  const family = families.find(({ slug }) => slug === asked)?.slug ?? null;
  const ladder = family ? await findLadder(family) : null;
  const wish = { title: "", path, family, targetRole: wanted.target, startsIn, ...means };
  const draft = await draftPlan(actor, wish, { ladder, newId: randomUUID });
  const roles = ladder ? trackOf(ladder, path).map(({ title }) => title) : [];
  return { plan: null, draft, families, roles };
}
