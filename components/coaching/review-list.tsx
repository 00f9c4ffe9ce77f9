import { Moment } from "@/components/ui/moment";
import type { Attention } from "@/lib/coaching/domain/attention";
import type { ReviewState } from "@/lib/coaching/domain/review";
import { attentionWords } from "./attention-words";
import { ReviewStateBadge } from "./review-state-badge";

type ReviewRow = {
  id: string;
  clientName: string;
  planTitle: string;
  revision: number;
  state: ReviewState;
  note: string;
  offer: string | null;
  closedAt: Date | null;
  attention: Attention | null;
};

/** A coach's reviews, each row leading to its desk. */
export function ReviewList(props: { reviews: readonly ReviewRow[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {props.reviews.map(({ id, clientName, planTitle, revision, note, ...review }) => (
        <li
          key={id}
          className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3 hover:bg-sunken"
        >
          <div className="min-w-0 flex-1 basis-72">
            <a
              href={`/reviews/${id}`}
              className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
            >
              {clientName}: {planTitle}
            </a>
            <p className="line-clamp-2 text-sm text-ink-2">
              Revision {revision}
              {note && ` · ${note}`}
              {review.offer !== null && ` · ${review.offer}`}
            </p>
          </div>
          <p className="flex flex-wrap items-baseline gap-3 text-sm text-ink-2">
            {review.attention && attentionWords(review.attention)}
            {review.closedAt && <Moment at={review.closedAt} timeZone={props.timeZone} />}
            <ReviewStateBadge state={review.state} offer={review.offer} />
          </p>
        </li>
      ))}
    </ul>
  );
}
