import { givenWords } from "@/lib/assessment/domain/given-words";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";
import type { Pull } from "@/lib/assessment/domain/speaking-for";
import { QuestionLink } from "./question-link";

type PullListProps = {
  pulls: readonly Pull[];
  questions: readonly ShownQuestion[];
  answers: Readonly<Record<string, number>>;
  /** Length of the longest bar, in theta units. */
  longest: number;
  empty: string;
};

/** Answers with the weight they had, each with its own words and a link to the question. */
export function PullList({ pulls, questions, answers, longest, empty }: PullListProps) {
  if (pulls.length === 0) return <p className="text-ink-2">{empty}</p>;
  const known = new Map(questions.map((question) => [question.id, question]));
  return (
    <ol className="flex flex-col gap-4">
      {pulls.map(({ itemId, pull }) => {
        const question = known.get(itemId);
        const answer = answers[itemId];
        if (!question || answer === undefined) return null;
        return (
          <li key={itemId}>
            <QuestionLink id={itemId} text={question.text} />
            <p className="text-sm text-ink-2">{givenWords(question, answer)}</p>
            <svg aria-hidden="true" className="mt-1 block h-1.5 w-full">
              <line x2="100%" y1="5.5" y2="5.5" className="stroke-line" />
              <rect
                width={`${(Math.abs(pull) / longest) * 100}%`}
                height="6"
                className="fill-ink-3"
              />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
