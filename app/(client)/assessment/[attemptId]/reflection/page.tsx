import type { Metadata } from "next";
import { ReflectionForm } from "@/components/assessment/reflection-form";
import { PageHeader } from "@/components/layout/page-header";
import { REFLECTION_QUESTIONS } from "@/lib/assessment/domain/reflection-questions";
import { getReflections } from "@/lib/assessment/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Reflections" };

export default async function ReflectionPage({
  params,
}: PageProps<"/assessment/[attemptId]/reflection">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const { state, written } = await orNotFound(getReflections(actor, attemptId));
  const isOpen = state === "open";

  return (
    <>
      <PageHeader
        title="In your own words"
        lead="No score comes of this. Your answers stand beside the result, and you can change them whenever you like. Leave out what you have no answer to."
      />
      <ReflectionForm
        attemptId={attemptId}
        questions={REFLECTION_QUESTIONS}
        onward={
          isOpen
            ? { href: `/assessment/${attemptId}/review`, label: "Back to the review" }
            : { href: `/history/${attemptId}`, label: "Back to the result" }
        }
        written={Object.fromEntries(written.map(({ questionId, ...row }) => [questionId, row]))}
      />
    </>
  );
}
