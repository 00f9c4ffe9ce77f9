import "server-only";
import { asActorOnce } from "@/db/client";
import { searchCatalogue } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { findPlan } from "./find-plan";
import { getPlan } from "./get-plan";
import { starterCredential } from "./starter-credentials";

/**
 * What adding an item begins with: the actor's plan, the catalogue entry asked for, or what a search
 * found; null without a plan. Throws NotFound for an unknown entry.
 */
export const findNewItem = (actor: Actor, { q, entryId }: { q: string; entryId: string | null }) =>
  asActorOnce(actor, async () => {
    const own = await findPlan(actor);
    if (!own) return null;
    const { id, snapshot } = await getPlan(actor, own.id);
    const entry = entryId ? await starterCredential(actor, entryId) : null;
    const found = !entry && q ? await searchCatalogue(actor, { q }) : null;
    return { planId: id, snapshot, entry, found };
  });
