import "server-only";
import { asActorOnce } from "@/db/client";
import { searchCatalogue } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { findPlan } from "./find-plan";
import { getPlan } from "./get-plan";
import { starterCredential } from "./starter-credentials";

type Asked = { q: string; entryId: string | null; planId: string | null };

/**
 * What adding an item begins with: the plan of the actor that was asked for, or their active one, the catalogue
 * entry asked for, or what a search found; null without a plan. Throws NotFound for an unknown entry or plan.
 */
export const findNewItem = (actor: Actor, { q, entryId, planId }: Asked) =>
  asActorOnce(actor, async () => {
    const own = planId ?? (await findPlan(actor))?.id;
    if (!own) return null;
    const { id, snapshot, isActive, canEdit } = await getPlan(actor, own);
    if (!canEdit) throw new NotFound("plan");
    const entry = entryId ? await starterCredential(actor, entryId, snapshot.items) : null;
    const found = !entry && q ? await searchCatalogue(actor, { q }) : null;
    return { planId: id, isActive, snapshot, entry, found };
  });
