import type { Metadata } from "next";
import { DiscardSitting } from "@/components/assessment/discard-sitting";
import { StartSitting } from "@/components/assessment/start-sitting";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { answeredInWords } from "@/lib/assessment/domain/answered-in-words";
import { againWords, sittingWords } from "@/lib/assessment/domain/sitting-words";
import { getStartPage } from "@/lib/assessment/queries";
import { dateFormat } from "@/lib/kernel/date-format";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Assessment" };

export default async function AssessmentPage() {
  const actor = await requireActor();
  const { open, latest, form } = await getStartPage(actor);
  const words = sittingWords(form, latest !== null);
  const day = dateFormat("en-GB", actor.timeZone, { dateStyle: "long" });
  return (
    <>
      <PageHeader title="Which way do you lean?" lead={words.lead} />
      <div className="plate flex flex-col items-start gap-5 px-6 py-8 sm:px-10">
        {open ? (
          <>
            <div>
              <h2 className="text-xl">Your sitting of {day.format(open.startedAt)} is open</h2>
              <p className="mt-1 text-ink-2">
                {answeredInWords(open)} You can go on here or on another device.
              </p>
            </div>
            <LinkButton href={`/assessment/${open.attemptId}`}>
              {open.answered === 0 ? "Begin" : "Go on where you stopped"}
            </LinkButton>
            <DiscardSitting attemptId={open.attemptId} answered={open.answered} />
          </>
        ) : (
          <>
            <div>
              <h2 className="text-xl">{latest ? "Take it again" : "Ready when you are"}</h2>
              <p className="mt-1 max-w-measure text-ink-2">
                {latest
                  ? againWords(day.format(latest.submittedAt), latest.isReading)
                  : "Find seven quiet minutes. There are no right answers and no time limit; the first thought is usually the useful one."}
              </p>
            </div>
            {words.why && <p className="max-w-measure text-ink-2">{words.why}</p>}
            <StartSitting label={latest ? "Start a new sitting" : "Start"} />
          </>
        )}
        {latest && (
          <p className="text-sm">
            <a href={`/history/${latest.attemptId}`}>Read your latest result</a>
          </p>
        )}
      </div>
      <div className="mt-12 grid gap-x-16 gap-y-12 md:grid-cols-2">
        <div>
          <Section title="What you get">
            <ul className="flow list-disc ps-5">
              <li>A sentence on which path your answers lean to, and how sure that is.</li>
              <li>A map of both orientations, with the room for doubt drawn in.</li>
              <li>Which of your answers moved it, and what speaks against it.</li>
              <li>The three paths side by side, with the usual ways to progress.</li>
            </ul>
          </Section>
        </div>
        <div>
          <Section title="What it is not">
            <ul className="flow list-disc ps-5">
              <li>
                It is not a test of ability. It asks what you prefer, and a preference is never
                wrong.
              </li>
              <li>It is not final. {words.numbers}</li>
              <li>It is not for employers. It must never be used for hiring or promotion.</li>
            </ul>
            <p className="mt-4">
              <a href="/instrument">How the questionnaire works</a>
            </p>
          </Section>
        </div>
      </div>
      <Section title="While you answer">
        <p className="max-w-measure">
          Every answer is saved at once and kept when the connection drops. You can leave at any
          time and go on later, on this device or another, and look through all your answers before
          you submit. Nobody else sees them unless you share them.
        </p>
        {form.mode === "fixed" && (
          <p className="mt-3 max-w-measure">
            Four of the {form.questions} questions are only being tried out. They count for nothing
            in your result. Where you allow it, your answers help to judge the questions.
          </p>
        )}
      </Section>
    </>
  );
}
