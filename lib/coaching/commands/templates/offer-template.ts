import "server-only";
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { reviews, suggestions } from "@/db/schema";
import { giveOutcome } from "@/lib/coaching/commands/give-outcome";
import type { AskedFirst } from "@/lib/coaching/domain/templates/asked-first";
import { placeTemplate, templateProposals } from "@/lib/coaching/domain/templates/place-template";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { templateEffect } from "@/lib/coaching/domain/templates/template-effect";
import { readSharedPlan } from "@/lib/coaching/queries/read-shared-plan";
import { lockTemplate, readAsked, templateOf } from "@/lib/coaching/queries/read-templates";
import type { OfferTemplateInput } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { now, thisQuarter } from "@/lib/platform/clock";

/**
 * Offers a client what a template would add to their plan, as suggestions that they answer one by one or all: just what
 * the coach saw, or nothing. The client is told. Answers the id of the review that holds them.
 * Throws NotFound, Refused, or Conflict where plan or template were changed since.
 */
export const offerTemplate = (actor: Actor, input: OfferTemplateInput): Promise<string> =>
  asActorOnce(actor, async (tx) => {
    const { plan, engagementId } = await readSharedPlan(tx, actor, input.clientId);
    if (!plan) throw new NotFound("plan");
    const template = await readSeen(tx, actor, input);
    if (plan.version !== input.planVersion)
      throw new Conflict("Your client has changed the plan since. Look at the difference again.");
    const asked = await readAsked(tx, input.templateId);
    const laid = { ...input, asked };
    const proposals = proposalsOf(plan.snapshot, template, laid, thisQuarter(actor.timeZone));
    const revisionId = await keepRevision(tx, plan, `Offered by a coach: ${template.name}`);
    const reviewId = randomUUID();
    const made = { id: reviewId, engagementId, planId: plan.id, revisionId, offer: template.name };
    const parties = { clientId: input.clientId, coachId: actor.userId };
    const begun = { state: "in review", startedAt: now() } as const;
    await tx.insert(reviews).values({ ...made, ...parties, ...begun });
    await tx.insert(suggestions).values(
      proposals.map((proposal, at) => ({
        ...{ reviewId, clientId: input.clientId, authorId: actor.userId, proposal },
        // They are read in this order.
        createdAt: new Date(now().getTime() + at),
      })),
    );
    await giveOutcome(actor, { reviewId, outcome: "commented", reason: input.reason });
    return reviewId;
  });

async function readSeen(tx: Database, actor: Actor, seen: OfferTemplateInput): Promise<Template> {
  const row = await lockTemplate(tx, actor, seen.templateId);
  if (!row || row.removedAt) throw new NotFound("template");
  if (row.version !== seen.version)
    throw new Conflict("You have changed the template since. Look at the difference again.");
  return templateOf(row);
}

type Asked = { asked: readonly AskedFirst[] };

function proposalsOf(
  plan: PlanSnapshot,
  template: Template,
  { from, take, asked }: Pick<OfferTemplateInput, "from" | "take"> & Asked,
  today: number,
) {
  const placed = placeTemplate(plan, template, { from, asked });
  const proposals = templateProposals(placed, take, () => randomUUID());
  if (proposals.length === 0) throw new Refused("All of that is in the plan already.");
  const effect = templateEffect(plan, proposals, today);
  if ("refused" in effect) throw new Refused(effect.refused);
  return proposals;
}

/** The plan as the coach saw it, by a function that asks for the grant itself: a coach keeps no versions otherwise. */
async function keepRevision(
  tx: Database,
  plan: { id: string; snapshot: PlanSnapshot },
  reason: string,
): Promise<string> {
  const { rows } = await tx.execute<{ id: string | null }>(
    sql`select keep_offered_revision(${plan.id}, ${JSON.stringify(plan.snapshot)}, ${reason}) as id`,
  );
  const id = rows[0]?.id;
  if (!id) throw new NotFound("plan");
  return id;
}
