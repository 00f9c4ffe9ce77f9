import type { Metadata } from "next";
import { NextPage } from "@/components/coaching/next-page";
import { ReviewList } from "@/components/coaching/review-list";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { parseCursor } from "@/lib/coaching/domain/page-cursor";
import { listReviews } from "@/lib/coaching/queries";
import { reviewListInput } from "@/lib/coaching/schema";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Reviews" };

const HREF = { open: "/reviews", closed: "/reviews?show=closed" };

export default async function ReviewsPage({ searchParams }: PageProps<"/reviews">) {
  const actor = await requireActor();
  const { show, after } = reviewListInput.parse(await searchParams);
  const cursor = parseCursor(after);
  const { reviews, counts, next } = await listReviews(actor, { filter: show, after: cursor });
  const tabs = [
    { href: HREF.open, label: "Waiting for you", count: counts.open },
    { href: HREF.closed, label: "Closed", count: counts.closed },
  ];
  return (
    <>
      <PageHeader
        title="Reviews"
        lead="The one who has waited longest stands first."
        actions={
          <LinkButton href="/templates" variant="secondary" size="compact">
            Your templates
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        <Tabs label="Which reviews" tabs={tabs} current={HREF[show]} />
        {reviews.length === 0 ? (
          <EmptyState title={show === "open" ? "Nothing waits for you" : "Nothing closed yet"}>
            <p>Clients who share their plan with you can ask you to review it.</p>
          </EmptyState>
        ) : (
          <ReviewList reviews={reviews} timeZone={actor.timeZone} />
        )}
      </div>
      <NextPage
        path="/reviews"
        query={{ show: show === "closed" ? show : "" }}
        next={next}
        isFirst={cursor === null}
      />
    </>
  );
}
