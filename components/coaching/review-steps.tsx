import { ActionForm } from "@/components/forms/action-form";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { startReviewAction } from "@/lib/coaching/actions";
import { DismissForm } from "./dismiss-form";
import { OutcomeForm, type Pending } from "./outcome-form";

type ReviewStepsProps = {
  review: { id: string; canStart: boolean; canDecline: boolean; canGiveOutcome: boolean };
  pending: Pending;
};

/** What the coach can do next with a review. */
export function ReviewSteps({ review, pending }: ReviewStepsProps) {
  const { id, canStart, canDecline, canGiveOutcome } = review;
  if (!canStart && !canDecline && !canGiveOutcome) return null;
  return (
    <Section title={canStart ? "Begin" : "Your answer"} id="answer">
      <div className="grid gap-6">
        {canStart && (
          <ActionForm
            action={startReviewAction}
            fields={{ reviewId: id }}
            stands="stands"
            pendingText="Beginning…"
          >
            Start the review
          </ActionForm>
        )}
        {canGiveOutcome && <OutcomeForm reviewId={id} pending={pending} />}
        {canDecline && (
          <Disclosure summary="Decline this request">
            <DismissForm
              reviewId={id}
              why="Why you decline"
              label="Decline the request"
              hint="The client reads this. Comments you have not submitted are never shown."
            />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
