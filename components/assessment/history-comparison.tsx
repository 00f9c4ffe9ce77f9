import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import type { ChangeStatement, ComparableSitting } from "@/lib/assessment/domain/change-between";
import { hindranceWords } from "@/lib/assessment/domain/change-words";
import type { ChangedAnswer } from "@/lib/assessment/domain/changed-answers";
import { HistoryAnswers } from "./history-answers";
import { HistoryChange } from "./history-change";
import { HistoryMap } from "./history-map";
import { HistoryMethod } from "./history-method";

type HistoryComparisonProps = {
  before: ComparableSitting;
  after: ComparableSitting;
  isOneScale: boolean;
  statement: ChangeStatement;
  /** Null for a reader who is not the person. */
  answers: readonly ChangedAnswer[] | null;
  day: (date: Date) => string;
};

/** Two sittings from the map to the single answers: what changed, and how far that can be trusted. */
export function HistoryComparison(props: HistoryComparisonProps) {
  const { before, after, isOneScale, statement, answers, day } = props;
  return (
    <>
      {statement.kind === "none" && (
        <div className="mb-8 max-w-3xl">
          <Notice tone="warn" title="No statement on change">
            {hindranceWords(statement, day)}
          </Notice>
        </div>
      )}
      <HistoryMap before={before} after={after} isOneScale={isOneScale} day={day} />
      {statement.kind === "stated" && (
        <>
          <Section
            title="What changed"
            lead="On the scale of the map: one unit is one standard deviation, and 0 is no change."
          >
            <HistoryChange statement={statement} before={before.score} after={after.score} />
          </Section>
          <Section title="How this is judged">
            <HistoryMethod statement={statement} />
          </Section>
        </>
      )}
      {answers && (
        <Section
          title="Answers that changed most"
          lead="This list is made for you alone. One answer more or less says little; several of a kind may say something."
        >
          <HistoryAnswers answers={answers} />
        </Section>
      )}
    </>
  );
}
