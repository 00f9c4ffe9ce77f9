import { ActionForm } from "@/components/forms/action-form";
import { Section } from "@/components/layout/section";
import { ChangeList } from "@/components/planner/versions/change-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { withdrawReviewAction } from "@/lib/coaching/actions";
import type { Approval } from "@/lib/coaching/domain/approval";
import type { SaidChange } from "@/lib/coaching/domain/changes-between";
import type { CommentAnchor } from "@/lib/coaching/domain/comment-anchor";
import { isOpenReview, type ReviewState } from "@/lib/coaching/domain/review";
import type { Rubric } from "@/lib/coaching/domain/rubric";
import type { ToldPair } from "@/lib/coaching/domain/second-opinion";
import type { ToldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { DismissForm } from "./dismiss-form";
import { ReviewStateBadge } from "./review-state-badge";
import { RubricSaid } from "./rubric-said";
import { SecondOpinionForm } from "./second-opinion-form";
import { ToldSuggestions } from "./suggestions/told-suggestions";
import { ToldComments } from "./told-comments";
import { TwoOpinions } from "./two-opinions";

export type ToldReviewView = {
  id: string;
  coachName: string | null;
  state: ReviewState;
  note: string;
  /** The template a coach offered unasked; null: it was asked for. */
  offer: string | null;
  outcomeReason: string | null;
  rubric: Rubric;
  dismissedReason: string | null;
  dismissedBy: "client" | "coach" | null;
  requestedAt: Date;
  closedAt: Date | null;
  revision: number;
  coachSees: boolean;
  canWithdraw: boolean;
  canDismiss: boolean;
  canAskSecond: boolean;
  pair: ToldPair | null;
  titles: ReadonlyMap<string, string>;
  changes: readonly SaidChange[];
  approval: Approval;
  suggestions: readonly ToldSuggestion[];
  comments: readonly {
    id: string;
    body: string;
    resolvedAt: Date | null;
    anchor: CommentAnchor;
    itemId: string | null;
  }[];
};

type ToldReviewProps = {
  review: ToldReviewView;
  planId: string;
  startsIn: number;
  timeZone: string;
  /** Who may be asked for a second opinion. */
  coaches: readonly { coachId: string; name: string }[];
};

/** One review as the client reads it: where it stands, what was said, and what changed since. */
export function ToldReview({ review, planId, startsIn, timeZone, coaches }: ToldReviewProps) {
  const { id, state, revision } = review;
  const coach = review.coachName ?? "A coach who has left";
  return (
    <Section
      title={
        review.offer === null
          ? `Revision ${revision}, ${coach}`
          : `${coach} offers: ${review.offer}`
      }
      actions={<ReviewStateBadge state={state} offer={review.offer} />}
      lead={
        <>
          {review.offer === null ? "Asked for on" : "Offered on"}{" "}
          <Moment at={review.requestedAt} timeZone={timeZone} />
          {review.closedAt && review.offer === null && (
            <>
              , closed on <Moment at={review.closedAt} timeZone={timeZone} />
            </>
          )}
        </>
      }
    >
      <div className="grid gap-6">
        <Standing review={review} coach={coach} />
        {review.pair && <TwoOpinions pair={review.pair} titles={review.titles} />}
        {review.note && <Said title="What you asked" text={review.note} />}
        {review.outcomeReason && <Said title={`What ${coach} says`} text={review.outcomeReason} />}
        <RubricSaid rubric={review.rubric} title={`How ${coach} finds the plan`} />
        {review.dismissedReason && (
          <Said
            title={
              review.dismissedBy === "coach" ? `Why ${coach} declined` : "Why you dismissed it"
            }
            text={review.dismissedReason}
          />
        )}
        {review.suggestions.length > 0 && (
          <ToldSuggestions reviewId={id} suggestions={review.suggestions} startsIn={startsIn} />
        )}
        {review.comments.length > 0 && <ToldComments comments={review.comments} planId={planId} />}
        {review.changes.length > 0 && (
          <Disclosure summary={`What you changed since revision ${revision}`}>
            <ChangeList changes={review.changes} />
          </Disclosure>
        )}
        {review.canAskSecond && coaches.length > 0 && (
          <Disclosure summary={`Ask for a second opinion on revision ${revision}`}>
            <SecondOpinionForm reviewId={id} coaches={coaches} />
          </Disclosure>
        )}
        {review.canWithdraw && (
          <ActionForm
            action={withdrawReviewAction}
            fields={{ reviewId: id }}
            variant="secondary"
            size="compact"
            pendingText="Withdrawing…"
          >
            Withdraw the request
          </ActionForm>
        )}
        {review.canDismiss && (
          <Disclosure summary="Dismiss this outcome">
            <DismissForm
              reviewId={id}
              why="Why you dismiss it"
              label="Dismiss the outcome"
              hint="It then counts no longer. What was said stays readable for you both."
            />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function Standing({ review, coach }: { review: ToldReviewView; coach: string }) {
  const { approval, state, coachSees } = review;
  if (isOpenReview(state) && !coachSees)
    return (
      <Notice tone="warn" title={`${coach} cannot see your plan at present`}>
        <p>Share it again under Settings, Sharing, or withdraw the request.</p>
      </Notice>
    );
  if (state === "requested") return <p>{coach} has been told by mail and has not begun yet.</p>;
  if (state === "in review") return <p>{coach} is reading. Comments reach you all at once.</p>;
  if (approval.kind === "stale")
    return (
      <Notice tone="warn" title="This approval is out of date">
        <p className="mb-2">Since it was given, the plan has changed in ways that weigh:</p>
        <ul className="list-disc ps-5">
          {approval.because.map(({ words }) => (
            <li key={words} className="first-letter:uppercase">
              {words}
            </li>
          ))}
        </ul>
        <p className="mt-2">Ask for a new review, or undo these changes.</p>
      </Notice>
    );
  if (approval.kind === "standing")
    return <Notice tone="ok" title="The plan stands approved as it is now" />;
  return null;
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="text-sm text-ink-2">{title}</h3>
      <p className="mt-1 max-w-measure whitespace-pre-line">{text}</p>
    </div>
  );
}
