import type { ChangedAnswer } from "@/lib/assessment/domain/changed-answers";

/** The answers that differ most between two sittings, in the words they were given in. */
export function HistoryAnswers({ answers }: { answers: readonly ChangedAnswer[] }) {
  if (answers.length === 0)
    return (
      <p className="text-ink-2">
        No answer to a question asked both times differs by more than one step.
      </p>
    );
  return (
    <ol className="divide-y divide-line border-y border-line">
      {answers.map(({ question, before, after }) => (
        <li key={question.id} className="grid gap-x-8 gap-y-1 py-3 md:grid-cols-[3fr_2fr]">
          <div className="max-w-measure">
            <p>{question.text}</p>
            {question.sides && (
              <p className="mt-1 flex flex-col text-sm text-ink-2">
                <span>A: {question.sides.a}</span>
                <span>B: {question.sides.b}</span>
              </p>
            )}
          </div>
          <p className="text-sm">
            <span className="text-ink-2">{question.labels[before]}, then </span>
            <span className="font-semibold">{question.labels[after]}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
