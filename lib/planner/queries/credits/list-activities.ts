import "server-only";
import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { creditActivities, heldCertifications } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { ActivityFilter } from "@/lib/planner/schema/credit-filter";
import { findSteps } from "./find-steps";
import { ACTIVITY } from "./read-credits";

const PAGE = 50;

const mine = (actor: Actor) =>
  and(eq(creditActivities.clientId, actor.userId), isNull(creditActivities.removedAt));

/**
 * A page of the actor's ledger, the latest first, as the address asks, from its `after` on; with what the filters
 * offer. Three queries.
 */
export const listActivities = (actor: Actor, filter: ActivityFilter) =>
  asActor(actor, async (tx) => {
    const found = await tx
      .select(ACTIVITY)
      .from(creditActivities)
      .where(and(mine(actor), ...chosen(filter)))
      .orderBy(desc(creditActivities.doneOn), desc(creditActivities.id))
      .limit(PAGE + 1);
    const activities = found.slice(0, PAGE);
    const last = found.length > PAGE ? activities.at(-1) : undefined;
    const held = await tx
      .select({
        id: heldCertifications.id,
        title: heldCertifications.title,
        // Every row says the same: what the ledger has to choose from, and how much there is.
        offers: sql<{ categories: string[]; years: number[]; total: number }>`(
          select jsonb_build_object(
            'categories', coalesce(jsonb_agg(distinct category) filter (where category is not null), '[]'::jsonb),
            'years', coalesce(jsonb_agg(distinct extract(year from done_on)::int), '[]'::jsonb),
            'total', count(*))
          from credit_activities where client_id = ${actor.userId} and removed_at is null)`,
      })
      .from(heldCertifications)
      .where(
        and(eq(heldCertifications.clientId, actor.userId), isNull(heldCertifications.removedAt)),
      )
      .orderBy(asc(heldCertifications.title));
    return {
      activities,
      next: last ? `${last.doneOn}_${last.id}` : null,
      held: held.map(({ id, title }) => ({ id, title })),
      offers: held[0]?.offers ?? { categories: [], years: [], total: found.length },
      steps: await findSteps(tx, actor),
    };
  });

const chosen = ({
  q,
  certification,
  category,
  year,
  after,
}: ActivityFilter): (SQL | undefined)[] => [
  q
    ? sql`position(lower(${q}) in lower(${creditActivities.title} || ' ' || ${creditActivities.provider})) > 0`
    : undefined,
  certification
    ? sql`exists (select 1 from credit_allocations s
        where s.activity_id = ${creditActivities.id} and s.certification_id = ${certification})`
    : undefined,
  category ? eq(creditActivities.category, category) : undefined,
  year
    ? sql`${creditActivities.doneOn} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`
    : undefined,
  after
    ? sql`(${creditActivities.doneOn}, ${creditActivities.id}) < (${after.doneOn}::date, ${after.id}::uuid)`
    : undefined,
];
