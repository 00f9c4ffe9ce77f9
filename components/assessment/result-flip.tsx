import { answerWords } from "@/lib/assessment/domain/answer-words";
import { flipWords } from "@/lib/assessment/domain/flip-words";
import { givenWords } from "@/lib/assessment/domain/given-words";
import type { Flip } from "@/lib/assessment/domain/score";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";
import { QuestionLink } from "./question-link";

type ResultFlipProps = {
  flip: Flip | null;
  questions: readonly ShownQuestion[];
  answers: Readonly<Record<string, number>>;
};

/** The fewest answers that would have made another reading the likeliest, and how each would have to go. */
export function ResultFlip({ flip, questions, answers }: ResultFlipProps) {
  const { headline, strength } = flipWords(flip);
  return (
    <>
      <p className="max-w-measure text-lg">{headline}</p>
      {flip && (
        <ul className="mt-4 flex max-w-measure flex-col gap-4 border-s-2 border-line ps-4">
          {flip.changes.map(({ itemId, to }) => {
            const question = questions.find(({ id }) => id === itemId);
            const given = answers[itemId];
            if (!question || given === undefined) return null;
            return (
              <li key={itemId}>
                <QuestionLink id={itemId} text={question.text} />
                <p className="text-sm text-ink-2">
                  {givenWords(question, given)}; it would take {answerWords(question, to)}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      <p className="mt-4 max-w-measure text-ink-2">
        {strength} What is submitted stays as it is: a retake is the way to say something else.
      </p>
    </>
  );
}
