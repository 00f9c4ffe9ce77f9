import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AttemptNote } from "@/components/assessment/attempt-note";
import { PrintButton } from "@/components/assessment/print-button";
import { ResultView } from "@/components/assessment/result-view";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { retakeFrom } from "@/lib/assessment/domain/retake-from";
import { getResultPage } from "@/lib/assessment/queries";
import { dateFormat } from "@/lib/kernel/date-format";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Your result" };

export default async function ResultPage({ params }: PageProps<"/history/[attemptId]">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const { result, own } = await orNotFound(getResultPage(actor, attemptId, now()));
  // A coach reads it where coaches read.
  if (!own) redirect(`/clients/${result.clientId}/results?sitting=${attemptId}`);
  const { note, links } = own;
  const { verdict } = result.score;
  const holds = verdict.kind !== "none";
  const { headline, detail } = resultSentences(verdict);
  const day = dateFormat("en-GB", actor.timeZone, { dateStyle: "long" });

  return (
    <>
      <PageHeader
        back={<a href="/history">History</a>}
        title={headline}
        lead={holds ? detail : undefined}
        actions={
          <>
            <PrintButton look={buttonClass({ variant: "secondary" })} />
            {holds && <LinkButton href="/plan/choose">Choose a path</LinkButton>}
            {!holds && <LinkButton href="/assessment">Sit again</LinkButton>}
          </>
        }
      />
      <Still>
        <p className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
          <span>Sitting of {day.format(result.submittedAt)}</span>
          {result.status === "provisional" && <Badge tone="warn">Provisional numbers</Badge>}
          <span>
            Form {result.takenWith}
            {result.takenWith !== result.instrumentVersionId &&
              `, scored under ${result.instrumentVersionId}`}
          </span>
        </p>
        <ResultView {...result} />
        <div className="mt-12 print-hidden">
          <Section title="Your note">
            <AttemptNote attemptId={attemptId} note={note.body} />
          </Section>
        </div>
        <Section
          title="What comes next"
          lead="This does not decide for you. It is one voice, from one day; you know what it cannot."
        >
          <div className="flex flex-wrap gap-3 print-hidden">
            {holds && <LinkButton href="/plan/choose">Choose your path</LinkButton>}
            {!holds && <LinkButton href="/assessment">Sit again</LinkButton>}
            {holds && (
              <LinkButton href="/roles" variant="secondary">
                See next roles
              </LinkButton>
            )}
            <LinkButton href={`/assessment/${attemptId}/reflection`} variant="secondary">
              Write your reflections
            </LinkButton>
            <LinkButton href={`/assessment/${attemptId}/share`} variant="secondary">
              Share by a link{links > 0 && ` (${links} made)`}
            </LinkButton>
          </div>
          <p className="mt-6 max-w-measure text-ink-2">
            {holds
              ? `Come back from ${day.format(retakeFrom(result.submittedAt))} on. Earlier, a difference says more about the day than about you. A retake can show a large shift, and not a small one: even a real change of middling size shows in about one retake of two, so no change found is no proof that there was none.`
              : "You need not wait: sit again as soon as you have seven quiet minutes. This sitting stays in your history."}
          </p>
        </Section>
      </Still>
    </>
  );
}
