import "server-only";
import { asActor } from "@/db/client";
import { placeTemplate, templateProposals } from "@/lib/coaching/domain/templates/place-template";
import { templateEffect } from "@/lib/coaching/domain/templates/template-effect";
import type { OfferFilter } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { HORIZON } from "@/lib/planner/domain/plan";
import { thisQuarter } from "@/lib/platform/clock";
import { readSharedPlan } from "./read-shared-plan";
import { readTemplates } from "./read-templates";

/**
 * What one of the actor's templates would do to a client's plan, before anything reaches the client: laid from a
 * quarter, with the entries that were chosen. Without a choice, the first that is made for the client's path, from
 * the next quarter on, whole. Five queries. Throws NotFound.
 */
export const getOffer = (actor: Actor, clientId: string, asked: OfferFilter) =>
  asActor(actor, async (tx) => {
    const { plan, ...client } = await readSharedPlan(tx, actor, clientId);
    const templates = (await readTemplates(tx, actor, clientId)).filter(
      ({ isRemoved, template }) => !isRemoved && template.entries.length > 0,
    );
    const chosen =
      templates.find(({ id }) => id === asked.template) ??
      templates.find(({ template }) => template.path === plan?.snapshot.path) ??
      templates[0];
    const known = templates.map(({ id, template: { name } }) => ({ id, name }));
    if (!plan || !chosen) return { ...client, plan, templates: known, offer: null };
    const today = thisQuarter(actor.timeZone);
    const { startsIn } = plan.snapshot;
    const last = startsIn + HORIZON - 1;
    const from = asked.from ?? Math.min(last, Math.max(startsIn, today + 1));
    const placed = placeTemplate(plan.snapshot, chosen.template, {
      from,
      asked: chosen.asked,
      waiting: chosen.waiting,
    });
    const taken = asked.chosen ? asked.take : placed.map(({ entry }) => entry.id);
    const proposals = templateProposals(placed, taken, (id) => id);
    return {
      ...client,
      plan,
      templates: known,
      offer: {
        ...{ templateId: chosen.id, version: chosen.version, template: chosen.template, from },
        entries: placed.map((one) => ({ ...one, isTaken: taken.includes(one.entry.id) })),
        effect: templateEffect(plan.snapshot, proposals, today),
      },
    };
  });

/** A client's plan, of which the actor may make a template. Four queries. Throws NotFound. */
export const getPlanToKeep = (actor: Actor, clientId: string) =>
  asActor(actor, (tx) => readSharedPlan(tx, actor, clientId));
