import type { Metadata } from "next";
import { ReflectionForm } from "@/components/assessment/reflection-form";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/button";
import { REFLECTION_MAX, REFLECTION_QUESTIONS } from "@/lib/assessment/domain/reflection-questions";
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
        actions={
          <LinkButton
            href={isOpen ? `/assessment/${attemptId}/review` : `/history/${attemptId}`}
            variant="secondary"
          >
            {isOpen ? "Back to the review" : "Back to the result"}
          </LinkButton>
        }
      />
      <ReflectionForm
        attemptId={attemptId}
        questions={REFLECTION_QUESTIONS}
        longest={REFLECTION_MAX}
        written={Object.fromEntries(written.map(({ questionId, ...row }) => [questionId, row]))}
      />
    </>
  );
}
