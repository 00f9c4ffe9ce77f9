import "server-only";
import { asActorOnce } from "@/db/client";
import { trackOf } from "@/lib/catalogue/domain/ladder";
import { readLadderChoice } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { getPlan } from "./get-plan";

/** The actor's own plan with what its settings offer: job families, and the roles of its ladder. Throws NotFound. */
export const getPlanSettings = (actor: Actor, planId: string) =>
  asActorOnce(actor, async (tx) => {
    const { snapshot, settingsVersion, canEdit } = await getPlan(actor, planId);
    if (!canEdit) throw new NotFound("plan");
    const { families, copies, ladder } = await readLadderChoice(tx, actor, snapshot);
    const roles = ladder ? trackOf(ladder, snapshot.path).map(({ title }) => title) : [];
    return { snapshot, settingsVersion, families, copies, roles };
  });
