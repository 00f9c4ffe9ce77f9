import type { Metadata } from "next";
import { AskForReview } from "@/components/coaching/ask-for-review";
import { LiveNews } from "@/components/coaching/live/live-news";
import { ToldReview } from "@/components/coaching/told-review";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { getPlanReviews } from "@/lib/coaching/queries";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Reviews of your plan" };

export default async function PlanReviewPage({ params }: PageProps<"/plan/[planId]/review">) {
  const planId = idOrNotFound((await params).planId);
  const since = now().getTime();
  const actor = await requireActor();
  const { planTitle, startsIn, reviews, coaches } = await orNotFound(getPlanReviews(actor, planId));
  return (
    <>
      <PageHeader
        title="Reviews of your plan"
        back={<a href={`/plan/${planId}`}>{planTitle}</a>}
        actions={
          <LinkButton href={`/plan/${planId}/versions`} variant="secondary" size="compact">
            Versions and what changed
          </LinkButton>
        }
        lead="A coach reads the plan as it stands when you ask, comments, and says what they think. You decide what to change."
      />
      {coaches.length > 0 && <LiveNews about="plan" id={planId} since={since} from="your coach" />}
      <Section title="Ask for a review">
        <AskForReview planId={planId} coaches={coaches} />
      </Section>
      {reviews.map((review) => (
        <ToldReview
          key={review.id}
          review={review}
          planId={planId}
          startsIn={startsIn}
          timeZone={actor.timeZone}
          coaches={coaches.filter(({ canAsk, coachId }) => canAsk && coachId !== review.coachId)}
        />
      ))}
    </>
  );
}
