import "server-only";
import { asActor, asActorOnce } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { creditLedger } from "@/lib/planner/domain/credits/credit-ledger";
import { byAttention, heldStandings } from "@/lib/planner/domain/credits/held-standing";
import { cyclesSoFar } from "@/lib/planner/domain/renewals/cycles-so-far";
import { listEvidence } from "@/lib/planner/queries/evidence";
import { findSteps } from "./find-steps";
import { readCredits } from "./read-credits";

/** The latest activities a page shows beside the standing. */
const LATEST = 5;

/** The actor's certifications as they stand on `today`, what needs attention first, and what was done last. */
export const getCredits = (actor: Actor, today: string) =>
  asActor(actor, async (tx) => {
    const credits = await readCredits(tx, actor.userId);
    return {
      standings: heldStandings(credits, today).sort(byAttention),
      held: credits.held.map(({ id, title }) => ({ id, title })),
      latest: credits.activities.slice(0, LATEST),
      total: credits.activities.length,
      steps: await findSteps(tx, actor),
    };
  });

/** One certification of the actor's own with its cycles and its part of the ledger. Throws NotFound. */
export const getHeld = (actor: Actor, heldId: string, today: string) =>
  asActorOnce(actor, async (tx) => {
    const credits = await readCredits(tx, actor.userId);
    const standing = heldStandings(credits, today).find(({ held }) => held.id === heldId);
    if (!standing) throw new NotFound("certification");
    const { ledger, names } = creditLedger(credits, today);
    const asHeld = ledger.certifications.find(({ id }) => id === names.get(heldId));
    return {
      standing,
      renewers: credits.held.flatMap(({ id, title, entry }) =>
        entry?.seedKey ? [{ id, title, seedKey: entry.seedKey }] : [],
      ),
      cycles: asHeld ? cyclesSoFar(asHeld, ledger).reverse() : [],
      activities: credits.activities.filter(({ shares }) =>
        shares.some(({ certificationId }) => certificationId === heldId),
      ),
      evidence: await listEvidence(actor, { kind: "certification", id: heldId }),
      steps: await findSteps(tx, actor),
    };
  });
