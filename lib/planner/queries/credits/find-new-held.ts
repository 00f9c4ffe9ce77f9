import "server-only";
import { asActorOnce } from "@/db/client";
import { getCredential, searchCatalogue } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { birthMonthIn } from "@/lib/planner/domain/credits/credit-ledger";
import { findPlan } from "@/lib/planner/queries/find-plan";
import { getPlan } from "@/lib/planner/queries/get-plan";
import { readHeld } from "./read-credits";

type Asked = { q: string; entryId: string | null; itemId: string | null };

/**
 * What writing down a certification begins with: the entry of the catalogue asked for or what a search found, and the
 * item of the plan that led to it. Throws NotFound for an unknown entry.
 */
export const findNewHeld = (actor: Actor, { q, entryId, itemId }: Asked) =>
  asActorOnce(actor, async (tx) => {
    const entry = entryId ? await getCredential(actor, entryId) : null;
    const found = !entry && q ? await searchCatalogue(actor, { q, kind: "certification" }) : null;
    const plan = itemId ? await findPlan(actor) : null;
    const item =
      plan && (await getPlan(actor, plan.id)).snapshot.items.find(({ id }) => id === itemId);
    const held = await readHeld(tx, actor.userId);
    return { entry, found, item: item ?? null, birthMonth: birthMonthIn(held) };
  });
