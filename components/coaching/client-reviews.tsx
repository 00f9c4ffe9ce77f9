import { Moment } from "@/components/ui/moment";
import type { ReviewState } from "@/lib/coaching/domain/review";
import { ReviewStateBadge } from "./review-state-badge";

type PastReview = {
  id: string;
  state: ReviewState;
  offer: string | null;
  revision: number;
  requestedAt: Date;
};

/** Every review one coach was asked for by one client. */
export function ClientReviews(props: { reviews: readonly PastReview[]; timeZone: string }) {
  if (props.reviews.length === 0)
    return <p className="text-ink-2">You have not been asked for a review.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {props.reviews.map(({ id, state, offer, revision, requestedAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5"
        >
          <span>
            <a href={`/reviews/${id}`}>{offer ?? `Revision ${revision}`}</a>{" "}
            <span className="text-sm text-ink-2">
              {offer === null ? "asked for on" : "offered on"}{" "}
              <Moment at={requestedAt} timeZone={props.timeZone} />
            </span>
          </span>
          <ReviewStateBadge state={state} offer={offer} />
        </li>
      ))}
    </ul>
  );
}
