import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Reason } from "@/lib/assessment/domain/reasons-against";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import type { Score } from "@/lib/assessment/domain/score";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";
import type { StopReason } from "@/lib/assessment/domain/stop-reason";
import { workItselfWords } from "@/lib/assessment/domain/work-itself-words";
import { ResultDrivers } from "./result-drivers";
import { ResultFacets } from "./result-facets";
import { ResultFlip } from "./result-flip";
import { ResultMap } from "./result-map";
import { ResultPaths } from "./result-paths";
import { ResultQuality } from "./result-quality";
import { ResultReasons } from "./result-reasons";
import { ResultReflections } from "./result-reflections";

type ResultViewProps = {
  attemptId: string;
  /** Whether the reader is the person whose result it is. */
  isOwn: boolean;
  status: string;
  score: Score;
  /** Three, or none where there is no reading. */
  reasons: readonly Reason[];
  /** Why an adaptive sitting ended; null for a form of fixed length. */
  stopReason: StopReason | null;
  questions: readonly ShownQuestion[];
  /** Null where the reader may not see single answers. */
  answers: Readonly<Record<string, number>> | null;
  reflections: Readonly<Record<string, string>> | null;
};

/** A result from its sentence to its limits. The page around it says whose it is and what comes next. */
export function ResultView(props: ResultViewProps) {
  const { attemptId, isOwn, status, score, reasons, stopReason, questions, answers } = props;
  const { verdict } = score;
  const work = workItselfWords(score.workItself);
  return (
    <>
      {verdict.kind === "none" && (
        <div className="mb-8">
          <Notice tone="warn">{resultSentences(verdict).detail}</Notice>
        </div>
      )}
      <ResultMap score={score} />
      {verdict.kind !== "none" && answers && (
        <Section
          title="Why it says so"
          lead="Each answer’s weight is how far the reading would move without it. An answer that is milder than the rest weighs against, even where it points the same way."
        >
          <ResultDrivers
            outcome={verdict.outcome}
            drivers={score.drivers}
            questions={questions}
            answers={answers}
          />
        </Section>
      )}
      {answers && score.flip !== undefined && (
        <Section title="What would change it">
          <ResultFlip flip={score.flip} questions={questions} answers={answers} />
        </Section>
      )}
      {reasons.length > 0 && (
        <Section
          title="Three reasons against it"
          lead="Whatever leads, something speaks against it. Better to hear it before you choose."
        >
          <ResultReasons reasons={reasons} />
        </Section>
      )}
      <Section title="Facet by facet" lead="Where the two sides part, and where they do not.">
        <ResultFacets facets={score.facets} />
      </Section>
      {work && (
        <Section title="The work itself">
          <p className="max-w-measure">{work}</p>
          <p className="mt-2 max-w-measure text-sm text-ink-2">
            Four questions on this are part of the form and count towards no path.
          </p>
        </Section>
      )}
      <Section title="How far to trust this">
        <ResultQuality
          score={score}
          status={status}
          stopped={stopReason && { reason: stopReason, questions: questions.length }}
        />
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <a href="/instrument">How the questionnaire works</a>
          {isOwn && <a href="/settings/sharing#research">Whether your answers may improve it</a>}
        </p>
      </Section>
      {props.reflections && (
        <Section
          title="In your own words"
          lead="Written by you, beside the score and never mixed into it."
          actions={
            isOwn && (
              <LinkButton
                href={`/assessment/${attemptId}/reflection`}
                variant="secondary"
                size="compact"
              >
                Write on them
              </LinkButton>
            )
          }
        >
          <ResultReflections written={props.reflections} verdict={verdict} />
        </Section>
      )}
      <Section title="The three paths side by side" lead="None stands above another.">
        <ResultPaths />
      </Section>
    </>
  );
}
