import "server-only";
import { sql } from "drizzle-orm";
import { reviews } from "@/db/schema";
import { agreement } from "@/lib/coaching/domain/agreement";
import type { Outcome } from "@/lib/coaching/domain/review";
import { readRubric } from "@/lib/coaching/domain/rubric";
import type { OtherOpinion } from "@/lib/coaching/domain/second-opinion";

type Stored = {
  standing: OtherOpinion["standing"];
  coach_name: string | null;
  outcome: Outcome | null;
  outcome_reason: string | null;
  rubric: Record<string, unknown> | null;
  item_ids: string[] | null;
};

/** What the other coach of a review's pair answered, as one column of its row; nothing of it before both have. */
export const pairedOpinion = sql<Stored | null>`(
  select row_to_json(other) from paired_opinion(${reviews.id}) other)`;

type Own = {
  outcome: Outcome | null;
  rubric: Record<string, unknown>;
  comments: readonly { itemId: string | null; isPending: boolean }[];
};

export function otherOpinion(other: Stored, own: Own): OtherOpinion {
  const { standing, coach_name: coachName, outcome, outcome_reason: reason } = other;
  if (!own.outcome || !outcome) return { standing, told: null };
  const mine = {
    outcome: own.outcome,
    rubric: readRubric(own.rubric),
    itemIds: [...new Set(own.comments.flatMap(({ itemId }) => itemId ?? []))],
  };
  const rubric = readRubric(other.rubric ?? {});
  const theirs = { outcome, rubric, itemIds: other.item_ids ?? [] };
  const told = { coachName, outcome, reason: reason ?? "", rubric };
  return { standing, told: { ...told, agreement: agreement(mine, theirs) } };
}
