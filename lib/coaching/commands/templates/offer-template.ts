import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import {
  type Laid,
  placeTemplate,
  templateProposals,
} from "@/lib/coaching/domain/templates/place-template";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { templateEffect } from "@/lib/coaching/domain/templates/template-effect";
import { readSharedPlan } from "@/lib/coaching/queries/read-shared-plan";
import { lockSeenTemplate, readAsked } from "@/lib/coaching/queries/read-templates";
import { readWaiting } from "@/lib/coaching/queries/waiting-additions";
import type { OfferTemplateInput } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { thisQuarter } from "@/lib/platform/clock";
import { makeOffer } from "./make-offer";

/**
 * Offers a client what a template would add to their plan, as suggestions that they answer one by one or all: just what
 * the coach saw, or nothing; what waits for an answer is not offered once more. The client is told. Answers the id of the review that holds them.
 * Throws NotFound, Refused, or Conflict where plan or template were changed since.
 */
export const offerTemplate = (actor: Actor, input: OfferTemplateInput): Promise<string> =>
  asActorOnce(actor, async (tx) => {
    // Locked first: whoever sends the same twice reads the second time what the first left waiting.
    const template = await lockSeenTemplate(tx, actor, input);
    const { plan, engagementId } = await readSharedPlan(tx, actor, input.clientId);
    if (!plan) throw new NotFound("plan");
    if (plan.version !== input.planVersion)
      throw new Conflict("Your client has changed the plan since. Look at the difference again.");
    const asked = await readAsked(tx, input.templateId);
    const waiting = await readWaiting(tx, actor, input.clientId);
    const laid = { ...input, asked, waiting };
    const proposals = proposalsOf(plan.snapshot, template, laid, thisQuarter(actor.timeZone));
    return makeOffer(tx, actor, {
      ...{ engagementId, clientId: input.clientId, plan, template: template.name },
      ...{ proposals, reason: input.reason },
    });
  });

const NOTHING_NEW = "All of that is in the plan already, or was offered and waits for an answer.";

function proposalsOf(
  plan: PlanSnapshot,
  template: Template,
  { take, ...laid }: Laid & Pick<OfferTemplateInput, "take">,
  today: number,
) {
  const placed = placeTemplate(plan, template, laid);
  const proposals = templateProposals(placed, take, () => randomUUID());
  if (proposals.length === 0) throw new Refused(NOTHING_NEW);
  const effect = templateEffect(plan, proposals, today);
  if ("refused" in effect) throw new Refused(effect.refused);
  return proposals;
}
