import "server-only";
import { sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { inOrder } from "@/lib/coaching/domain/templates/edit-template";
import { offerToOne } from "@/lib/coaching/domain/templates/offer-to-one";
import { MOST_AT_ONCE } from "@/lib/coaching/domain/templates/offered-many";
import type { OfferToManyFilter } from "@/lib/coaching/schema/offer-to-many";
import type { Actor } from "@/lib/kernel/actor";
import { thisQuarter } from "@/lib/platform/clock";
import { readAddressees } from "./read-addressees";
import { readTemplates } from "./read-templates";

/**
 * What one of the actor's templates would do to the plans of several clients, before anything reaches them; or, where
 * nobody is chosen yet, whom it could be offered. Five queries, however many clients.
 */
export const getOfferToMany = (actor: Actor, asked: OfferToManyFilter) =>
  asActor(actor, async (tx) => {
    const templates = (await readTemplates(tx, actor)).filter(
      ({ isRemoved, template }) => !isRemoved && template.entries.length > 0,
    );
    const chosen = templates.find(({ id }) => id === asked.template) ?? templates[0];
    const known = templates.map(({ id, template: { name } }) => ({ id, name }));
    if (!chosen) return { templates: known, offer: null, choice: null };
    const today = thisQuarter(actor.timeZone);
    const from = asked.from ?? today + 1;
    const { id: templateId, version, template } = chosen;
    const take = asked.chosen ? asked.take : template.entries.map(({ id }) => id);
    const laid = { from, take, asked: chosen.asked, today, newId: (id: string) => id };
    const isChoosing = asked.choose !== null || asked.to.length === 0;
    const people = isChoosing ? [] : await readAddressees(tx, actor, asked.to);
    return {
      templates: known,
      choice: isChoosing ? await listWithPlan(tx, actor, asked) : null,
      offer: {
        ...{ templateId, version, template, from, today, take },
        entries: inOrder(template.entries),
        people: people.map((to) => ({
          ...{ clientId: to.clientId, name: to.name },
          ...{ planVersion: to.plan?.version ?? 0, startsIn: to.plan?.snapshot.startsIn ?? from },
          isConverted: to.plan !== null && to.plan.snapshot.currency !== template.currency,
          found: offerToOne(to, template, laid),
        })),
      },
    };
  });

/** Clients who share a plan with the actor: those chosen already first, then by name, as many as one may offer to. */
async function listWithPlan(tx: Database, actor: Actor, { to, q }: OfferToManyFilter) {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await tx.execute<{ id: string; name: string; is_chosen: boolean }>(sql`
    select e.client_id as id, e.client_name as name, e.client_id = any(${sql.param([...to])}::uuid[]) as is_chosen
    from engagements e
    where e.coach_id = ${actor.userId} and e.ended_at is null
      and e.client_id in (select client_id from open_grants('plan'))
      and (e.client_id = any(${sql.param([...to])}::uuid[]) or e.client_name ilike ${like})
    order by is_chosen desc, lower(e.client_name), e.client_id limit ${MOST_AT_ONCE + 1}`);
  const clients = rows.slice(0, MOST_AT_ONCE);
  return {
    clients: clients.map(({ id, name, is_chosen }) => ({ id, name, isChosen: is_chosen })),
    hasMore: rows.length > MOST_AT_ONCE,
  };
}
