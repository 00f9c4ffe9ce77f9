import type { Metadata } from "next";
import { LiveNews } from "@/components/coaching/live/live-news";
import { OtherOpinionSaid } from "@/components/coaching/other-opinion-said";
import { ReviewDesk } from "@/components/coaching/review-desk";
import { ReviewHead } from "@/components/coaching/review-head";
import { ReviewSteps } from "@/components/coaching/review-steps";
import { PageHeader } from "@/components/layout/page-header";
import { getReview } from "@/lib/coaching/queries";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage(props: PageProps<"/reviews/[reviewId]">) {
  const reviewId = idOrNotFound((await props.params).reviewId);
  const showAll = (await props.searchParams).show === "all";
  const since = now().getTime();
  const actor = await requireActor();
  const review = await orNotFound(getReview(actor, reviewId));
  const pending = {
    comments: review.comments.filter(({ isPending }) => isPending).length,
    suggestions: review.suggestions.filter(({ state }) => state === "pending").length,
  };
  return (
    <>
      <PageHeader
        title={`${review.clientName}: ${review.planTitle}`}
        back={<a href="/reviews">All reviews</a>}
        actions={<a href={`/clients/${review.clientId}/plan`}>The plan as it is now</a>}
      />
      <LiveNews about="review" id={reviewId} since={since} from="your client" />
      <ReviewHead review={review} timeZone={actor.timeZone} />
      {review.other && <OtherOpinionSaid other={review.other} items={review.snapshot.items} />}
      <ReviewDesk
        reviewId={reviewId}
        snapshot={review.snapshot}
        comments={review.comments}
        suggestions={review.suggestions}
        earlier={review.earlier}
        showAll={showAll}
        canComment={review.canComment}
      />
      <ReviewSteps review={review} pending={pending} />
    </>
  );
}
