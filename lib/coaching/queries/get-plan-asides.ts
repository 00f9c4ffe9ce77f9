import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import {
  type ToldSuggestion,
  toldSuggestion,
} from "@/lib/coaching/domain/suggestions/told-suggestion";
import type { Actor } from "@/lib/kernel/actor";
import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import {
  changedEntriesColumn,
  type StoredChangedEntry,
} from "@/lib/planner/queries/changed-entries";
import { thisQuarter } from "@/lib/platform/clock";
import { readSuggestion, type StoredSuggestion } from "./suggestions-of";

/** Open suggestions of one review, as they would change the plan today. */
export type Suggested = {
  reviewId: string;
  coachName: string | null;
  suggestions: ToldSuggestion[];
};

type Row = {
  changed: StoredChangedEntry[];
  reviews: {
    id: string;
    coachName: string | null;
    snapshot: unknown;
    suggestions: StoredSuggestion[];
  }[];
};

type Plan = { id: string; snapshot: PlanSnapshot };

/**
 * What waits beside one's own plan: suggestions that are open, the latest review first, and, where anything is unread,
 * items whose entry of the catalogue has changed. One query.
 */
export const getPlanAsides = (actor: Actor & { unread: number }, plan: Plan) =>
  asActor(actor, async (tx) => {
    const changed = actor.unread > 0 ? changedEntriesColumn(tx, actor, plan.id) : sql`'[]'::json`;
    const { rows } = await tx.execute<Row>(sql`
      select ${changed} as changed, coalesce((
        select json_agg(json_build_object('id', r.id, 'coachName', u.name, 'snapshot', v.snapshot,
          'suggestions', open.list) order by r.requested_at desc, r.id)
        from reviews r join revisions v on v.id = r.revision_id left join users u on u.id = r.coach_id
        cross join lateral (
          select json_agg(json_build_object('id', s.id, 'proposal', s.proposal, 'body', s.body, 'state', s.state,
            'answer', s.answer, 'answeredAt', s.answered_at) order by s.created_at, s.id) as list
          from suggestions s where s.review_id = r.id and s.state = 'open') open
        where r.plan_id = ${plan.id} and r.client_id = ${actor.userId} and r.state <> 'dismissed'
          and open.list is not null), '[]') as reviews`);
    const today = thisQuarter(actor.timeZone);
    return {
      changed: (rows[0]?.changed ?? []).map((one) => ({ ...one, at: new Date(one.at) })),
      suggested: (rows[0]?.reviews ?? []).map(
        ({ id, coachName, snapshot, suggestions }): Suggested => {
          const reviewed = storedSnapshot(snapshot);
          const against = { reviewed, now: plan.snapshot, today };
          const told = suggestions.map((one) => toldSuggestion(readSuggestion(one), against));
          return { reviewId: id, coachName, suggestions: told };
        },
      ),
    };
  });
