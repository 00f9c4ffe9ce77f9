import "server-only";
import { asActorOnce } from "@/db/client";
import { trackOf } from "@/lib/catalogue/domain/ladder";
import { readLadderChoice } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { getPlan } from "./get-plan";

/**
 * The actor's own plan with what its settings offer: job families, copied ladders, and the roles of its ladder, or of
 * the copy `wanted` instead, on which it is shown then. Throws NotFound.
 */
export const getPlanSettings = (actor: Actor, planId: string, wanted: string | null = null) =>
  asActorOnce(actor, async (tx) => {
    const { snapshot, target, settingsVersion, canEdit } = await getPlan(actor, planId);
    if (!canEdit) throw new NotFound("plan");
    const chosen = { family: snapshot.family, ladderId: wanted ?? snapshot.ladderId };
    const { families, copies, copy, ladder } = await readLadderChoice(tx, actor, chosen);
    const roles = ladder ? trackOf(ladder, snapshot.path).map(({ title }) => title) : [];
    const shown = copy ? { ...snapshot, ladderId: copy.id, family: copy.family } : snapshot;
    return { snapshot: shown, occupation: target, settingsVersion, families, copies, roles };
  });
