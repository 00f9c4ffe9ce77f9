import { type Agreement, agreement } from "./agreement";
import { isOpenReview, type Outcome, type ReviewState } from "./review";
import type { Rubric } from "./rubric";

type Asked = {
  id: string;
  /** The review that this is the second opinion to. */
  secondTo: string | null;
  state: ReviewState;
  outcome: Outcome | null;
  /** The template a coach offered unasked; null where the client asked. */
  offer: string | null;
};

/** Answered, or an answer may still come: neither withdrawn nor declined. */
const counts = ({ state, outcome }: Asked): boolean => outcome !== null || isOpenReview(state);

/**
 * The two reviews that `review` is one of, the one asked for first before the other; null where it stands alone, or
 * where the other coach will not answer.
 */
export function pairOf<Review extends Asked>(
  review: Review,
  among: readonly Review[],
): { first: Review; second: Review } | null {
  const first = among.find(({ id }) => id === review.secondTo);
  if (first) return counts(review) && counts(first) ? { first, second: review } : null;
  const second = among.find((other) => other.secondTo === review.id && counts(other));
  return second && counts(review) ? { first: review, second } : null;
}

/** Whether a second opinion to `review` may be asked for: two on one revision are enough, and an offer was not asked for. */
export const mayHaveSecond = <Review extends Asked>(
  review: Review,
  among: readonly Review[],
): boolean =>
  counts(review) &&
  review.offer === null &&
  review.secondTo === null &&
  pairOf(review, among) === null;

type Read = Asked & { coachName: string | null; rubric: Rubric };
type On = { reviewId: string; itemId: string | null };

/** What the client reads of a pair at one of its reviews. */
export type ToldPair = {
  /** The other coach's name; null once their account is gone. */
  otherName: string | null;
  /** Once both have answered, and then told at one of the two only. */
  agreement: (Agreement & { firstName: string | null; secondName: string | null }) | null;
};

/** The pair that `review` belongs to, told where it is the first of the two in `among`; null where it stands alone. */
export function toldPair<Review extends Read>(
  review: Review,
  among: readonly Review[],
  comments: readonly On[],
): ToldPair | null {
  const pair = pairOf(review, among);
  if (!pair) return null;
  const { first, second } = pair;
  const otherName = (review.id === first.id ? second : first).coachName;
  const isShownHere = among.find(({ id }) => id === first.id || id === second.id)?.id === review.id;
  const [one, other] = [opinionOf(first, comments), opinionOf(second, comments)];
  if (!isShownHere || !one || !other) return { otherName, agreement: null };
  const names = { firstName: first.coachName, secondName: second.coachName };
  return { otherName, agreement: { ...agreement(one, other), ...names } };
}

function opinionOf({ id, outcome, rubric }: Read, comments: readonly On[]) {
  if (outcome === null) return null;
  const itemIds = comments.flatMap(({ reviewId, itemId }) =>
    reviewId === id && itemId !== null ? [itemId] : [],
  );
  return { outcome, rubric, itemIds: [...new Set(itemIds)] };
}

/** The other coach's opinion as the coach of a review reads it: `told` once both have answered. */
export type OtherOpinion = {
  standing: "waiting" | "answered" | "none";
  told: {
    coachName: string | null;
    outcome: Outcome;
    reason: string;
    rubric: Rubric;
    agreement: Agreement;
  } | null;
};
