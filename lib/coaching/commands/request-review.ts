import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { Refused } from "@/lib/kernel/errors";
import { insertRevision } from "@/lib/planner/commands/create-revision";
import { askCoach } from "./ask-coach";

type Request = { planId: string; coachId: string; secondCoachId?: string | null; note: string };

/**
 * Asks a coach to review the actor's plan as it stands, and another one for a second opinion on the same revision if
 * named: a revision is kept, and each is told by mail.
 * Throws NotFound, Refused (a coach cannot see the plan, or is named twice) or Conflict (they are asked already).
 */
export const requestReview = (
  actor: Actor,
  { planId, coachId, secondCoachId = null, note }: Request,
): Promise<void> =>
  asActor(actor, async (tx) => {
    if (secondCoachId === coachId)
      throw new Refused("Choose somebody else for the second opinion.", "secondCoachId");
    const { id: revisionId } = await insertRevision(tx, actor, {
      planId,
      reason: "Asked for a review",
    });
    const asked = { planId, revisionId, note };
    const first = await askCoach(tx, actor, { ...asked, coachId });
    if (!secondCoachId) return;
    const second = { coachId: secondCoachId, secondTo: first, field: "secondCoachId" };
    await askCoach(tx, actor, { ...asked, ...second });
  });
