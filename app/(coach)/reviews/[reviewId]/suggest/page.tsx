import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SuggestForm } from "@/components/coaching/suggestions/suggest-form";
import { PageHeader } from "@/components/layout/page-header";
import { getReview } from "@/lib/coaching/queries";
import { itemForm } from "@/lib/planner/domain/plan-forms";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Suggest a change" };

export default async function SuggestPage(props: PageProps<"/reviews/[reviewId]/suggest">) {
  const reviewId = idOrNotFound((await props.params).reviewId);
  const itemId = (await props.searchParams).item;
  const actor = await requireActor();
  const { snapshot, canComment, clientName } = await orNotFound(getReview(actor, reviewId));
  const item = snapshot.items.find(({ id }) => id === itemId) ?? null;
  if (!canComment || (itemId !== undefined && item === null)) notFound();
  return (
    <>
      <PageHeader
        title={item ? `Suggest a change of ${item.title}` : "Suggest something new"}
        back={<a href={`/reviews/${reviewId}`}>The review</a>}
        lead={`${clientName} decides: nothing changes before they take it over.`}
      />
      <SuggestForm
        reviewId={reviewId}
        itemId={item?.id ?? null}
        initial={item ? itemForm(item, snapshot.currency) : {}}
        others={snapshot.items
          .filter(({ id, status }) => id !== item?.id && status !== "dropped")
          .map(({ id, title }) => ({ id, title }))}
        startsIn={snapshot.startsIn}
        currency={snapshot.currency}
      />
    </>
  );
}
