import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReviewList } from "@/components/assessment/review-list";
import { SubmitSitting } from "@/components/assessment/submit-sitting";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { stopReasonWords } from "@/lib/assessment/domain/stop-reason-words";
import { getSitting } from "@/lib/assessment/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Review your answers" };

export default async function ReviewPage({ params }: PageProps<"/assessment/[attemptId]/review">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const sitting = await orNotFound(getSitting(actor, attemptId));
  const { state, questions, answers, seq, most, stopReason, progress } = sitting;
  if (state === "submitted") redirect(`/history/${attemptId}`);
  if (state === "abandoned") redirect("/assessment");
  const { answered, total, unanswered, next } = progress;
  const isComplete = unanswered.length === 0 && most === null;

  return (
    <div className="mx-auto max-w-question lg:max-w-[52rem]">
      <PageHeader
        title="Review your answers"
        lead={
          isComplete
            ? `All ${total} questions are answered. After you submit, the answers stay as they are.`
            : `${answered} of ${most === null ? total : `at most ${most}`} questions are answered. After you submit, the answers stay as they are.`
        }
      />
      {stopReason && <p className="mb-6 max-w-measure">{stopReasonWords(stopReason, total)}</p>}
      {most !== null && (
        <Notice tone="info" title="There are more questions">
          <p>
            Each question is chosen by your answers so far, and they end as soon as the result is
            sure enough. Submit now, and it will be less sure, or there may be none.
          </p>
        </Notice>
      )}
      {most === null && !isComplete && (
        <Notice
          tone="warn"
          title={
            unanswered.length === 1
              ? "One question has no answer"
              : `${unanswered.length} questions have no answer`
          }
        >
          <p>
            You may leave out what you like: it is skipped, never guessed. Each question left out
            makes the result a little less sure.
          </p>
          <p className="flex flex-wrap gap-x-3 gap-y-1">
            {unanswered.map((number) => (
              <a
                key={number}
                href={`/assessment/${attemptId}/${number}`}
                aria-label={`Question ${number}`}
                className="inline-grid min-h-6 min-w-6 place-items-center text-accent underline underline-offset-4"
              >
                {number}
              </a>
            ))}
          </p>
        </Notice>
      )}
      <div className="mt-8 flex flex-wrap items-start gap-3">
        {next !== null && (
          <LinkButton href={`/assessment/${attemptId}/${next}`}>Go to question {next}</LinkButton>
        )}
        <SubmitSitting
          attemptId={attemptId}
          seq={seq}
          canSubmit={answered > 0}
          isComplete={isComplete}
        />
      </div>
      <Section
        title="Before you see the result"
        lead="Nine questions in your own words: your strengths, where you want to be, what your industry values. What you wish for is worth most when it was written down before a score was read. They are never mixed into it."
      >
        <LinkButton href={`/assessment/${attemptId}/reflection`} variant="secondary">
          Write your reflections
        </LinkButton>
      </Section>
      <Section title="Your answers">
        <ReviewList attemptId={attemptId} questions={questions} answers={answers} />
      </Section>
    </div>
  );
}
