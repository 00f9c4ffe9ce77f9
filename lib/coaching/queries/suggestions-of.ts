import "server-only";
import { sql } from "drizzle-orm";
import { reviews } from "@/db/schema";
import type { Suggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { storedProposal } from "@/lib/coaching/schema/suggestion";

export type StoredSuggestion = Omit<Suggestion, "proposal" | "answeredAt"> & {
  proposal: unknown;
  answeredAt: string | null;
};

/** The suggestions of a review that the actor may see, oldest first, as one column of its row. */
export const suggestionsOfReview = sql<StoredSuggestion[]>`(
  select coalesce(json_agg(json_build_object('id', s.id, 'proposal', s.proposal, 'body', s.body, 'state', s.state,
    'answer', s.answer, 'answeredAt', s.answered_at) order by s.created_at, s.id), '[]')
  from suggestions s where s.review_id = ${reviews.id})`;

export const readSuggestion = ({
  proposal,
  answeredAt,
  ...stored
}: StoredSuggestion): Suggestion => ({
  ...stored,
  proposal: storedProposal.parse(proposal),
  answeredAt: answeredAt === null ? null : new Date(answeredAt),
});
