import "server-only";
import { sql } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { together } from "@/db/together";
import {
  type ToldSuggestion,
  toldSuggestion,
} from "@/lib/coaching/domain/suggestions/told-suggestion";
import type { Actor } from "@/lib/kernel/actor";
import { storedSnapshot } from "@/lib/planner/domain/stored-snapshot";
import { getPlanPage } from "@/lib/planner/queries";
import {
  changedEntriesColumn,
  type StoredChangedEntry,
} from "@/lib/planner/queries/changed-entries";
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

type Asked = { planId: string; today: string };

/**
 * A plan as `getPlanPage` gives it, and what waits beside it where it is one's own: suggestions that are open, the
 * latest review first, and, where anything is unread, items whose entry of the catalogue has changed. Throws NotFound.
 */
export const getPlanWithAsides = (actor: Actor & { unread: number }, { planId, today }: Asked) =>
  asActorOnce(actor, async (tx) => {
    const [plan, asides] = await together([
      getPlanPage(actor, { planId, today }),
      readAsides(tx, actor, planId),
    ]);
    const { changed, reviews } = plan.canEdit ? asides : NOTHING;
    return {
      ...plan,
      changed: changed.map((one) => ({ ...one, at: new Date(one.at) })),
      suggested: reviews.map(({ snapshot, ...review }) => {
        const reviewed = storedSnapshot(snapshot);
        return suggestedIn(review, { reviewed, now: plan.snapshot, today: plan.quarter });
      }),
    };
  });

const NOTHING: Row = { changed: [], reviews: [] };

/** One query. */
async function readAsides(tx: Database, actor: Actor & { unread: number }, planId: string) {
  const changed = actor.unread > 0 ? changedEntriesColumn(tx, actor, planId) : sql`'[]'::json`;
  const { rows } = await tx.execute<Row>(sql`
    select ${changed} as changed, coalesce((
      select json_agg(json_build_object('id', r.id, 'coachName', u.name, 'snapshot', v.snapshot,
        'suggestions', open.list) order by r.requested_at desc, r.id)
      from reviews r join revisions v on v.id = r.revision_id left join users u on u.id = r.coach_id
      cross join lateral (
        select json_agg(json_build_object('id', s.id, 'proposal', s.proposal, 'body', s.body, 'state', s.state,
          'answer', s.answer, 'answeredAt', s.answered_at) order by s.created_at, s.id) as list
        from suggestions s where s.review_id = r.id and s.state = 'open') open
      where r.plan_id = ${planId} and r.client_id = ${actor.userId} and r.state <> 'dismissed'
        and open.list is not null), '[]') as reviews`);
  return rows[0] ?? NOTHING;
}

const suggestedIn = (
  { id, coachName, suggestions }: Omit<Row["reviews"][number], "snapshot">,
  against: Parameters<typeof toldSuggestion>[1],
): Suggested => ({
  reviewId: id,
  coachName,
  suggestions: suggestions.map((one) => toldSuggestion(readSuggestion(one), against)),
});
