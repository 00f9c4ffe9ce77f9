import "server-only";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import { getCredential, listStarterCredentials } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { PATHS, type Path } from "@/lib/kernel/path";
import { entryNeeds } from "@/lib/planner/domain/entry-needs";
import type { PlanItem } from "@/lib/planner/domain/plan";
import type { StarterCredential } from "@/lib/planner/domain/starter-plan";

/** What a first plan may take from the catalogue. A hybrid plan also looks at both ladders. */
export async function starterCredentials(
  actor: Actor,
  wish: { path: Path; family: string | null },
): Promise<StarterCredential[]> {
  const path = wish.path === "hybrid" ? PATHS : wish.path;
  const entries = await listStarterCredentials(actor, { path, family: wish.family });
  return entries.map((entry) => asStarter(entry, wish.family));
}

/** One entry as a new item begins with it, with what it asks of the plan's `items`. Throws NotFound. */
export async function starterCredential(
  actor: Actor,
  entryId: string,
  items: readonly Pick<PlanItem, "id" | "credentialId" | "status">[],
) {
  const entry = await getCredential(actor, entryId);
  return { ...asStarter(entry, null), isOwn: entry.isOwn, needs: entryNeeds(entry, items) };
}

/** An entry as starter plans and proposals know it. */
export const asStarter = (entry: EntrySummary, family: string | null): StarterCredential => ({
  id: entry.id,
  kind: entry.kind,
  name: entry.name,
  abbreviation: entry.abbreviation,
  provider: entry.provider,
  path: entry.path,
  isOfFamily: family !== null && entry.industries.includes(family),
  level: entry.level,
  hoursMin: entry.hours?.min ?? null,
  hoursMax: entry.hours?.max ?? null,
  feeMinMinor: entry.fee?.min ?? null,
  feeMaxMinor: entry.fee?.max ?? null,
  currency: entry.currency,
});
