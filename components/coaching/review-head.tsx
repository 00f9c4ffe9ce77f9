import { type Target, Towards } from "@/components/planner/towards";
import { Moment } from "@/components/ui/moment";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { ReviewState } from "@/lib/coaching/domain/review";
import type { Rubric } from "@/lib/coaching/domain/rubric";
import { quarterText } from "@/lib/kernel/quarter";
import { hoursText } from "@/lib/planner/domain/hours";
import { HORIZON, type PlanSnapshot } from "@/lib/planner/domain/plan";
import { ReviewStateBadge } from "./review-state-badge";
import { RubricSaid } from "./rubric-said";

type ReviewHeadProps = {
  review: {
    state: ReviewState;
    revision: number;
    requestedAt: Date;
    closedAt: Date | null;
    note: string;
    offer: string | null;
    outcomeReason: string | null;
    rubric: Rubric;
    dismissedReason: string | null;
    snapshot: PlanSnapshot;
    target: Target | null;
  };
  timeZone: string;
};

/** What is to be reviewed, what the client asks, and what was answered. */
export function ReviewHead({ review, timeZone }: ReviewHeadProps) {
  const { snapshot, note, outcomeReason, dismissedReason } = review;
  const last = snapshot.startsIn + HORIZON - 1;
  return (
    <div className="plate mb-8 grid gap-4 p-5">
      <p id="stands" className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ReviewStateBadge state={review.state} offer={review.offer} />
        <span className="text-sm text-ink-2">
          Revision {review.revision}, {review.offer === null ? "asked for" : "offered"} on{" "}
          <Moment at={review.requestedAt} timeZone={timeZone} />
          {review.closedAt && review.offer === null && (
            <>
              , closed on <Moment at={review.closedAt} timeZone={timeZone} />
            </>
          )}
        </span>
      </p>
      <p>
        {PATH_CONTRASTS[snapshot.path].name} path
        <Towards role={snapshot.targetRole} target={review.target} />,{" "}
        {quarterText(snapshot.startsIn)} to {quarterText(last)},{" "}
        {hoursText(snapshot.hoursPerQuarter)} hours a quarter.
      </p>
      {review.offer !== null && (
        <p>
          You offered what <strong>{review.offer}</strong> would add. It is decided on one by one.
        </p>
      )}
      {note && <Said title="What the client asks" text={note} />}
      {outcomeReason && (
        <Said
          title={review.offer === null ? "What you answered" : "What you said"}
          text={outcomeReason}
        />
      )}
      <RubricSaid rubric={review.rubric} title="How you find the plan" />
      {dismissedReason && <Said title="Why it was dismissed" text={dismissedReason} />}
    </div>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h2 className="text-sm text-ink-2">{title}</h2>
      <p className="mt-1 max-w-measure whitespace-pre-line">{text}</p>
    </div>
  );
}
