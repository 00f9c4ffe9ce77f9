import { Badge } from "@/components/ui/badge";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";

type ReviewListProps = {
  attemptId: string;
  questions: readonly ShownQuestion[];
  answers: Readonly<Record<string, number>>;
};

/** Every question with its answer, and a way back to it. */
export function ReviewList({ attemptId, questions, answers }: ReviewListProps) {
  return (
    <ol className="border-t border-line">
      {questions.map((question, index) => {
        const answer = answers[question.id];
        return (
          <li
            key={question.id}
            className="grid grid-cols-[2rem_1fr] gap-x-3 gap-y-1 border-b border-line py-3 sm:grid-cols-[2rem_1fr_14rem_4rem]"
          >
            <span className="text-ink-3">{index + 1}</span>
            <span>
              {question.text}
              {question.sides && (
                <span className="flex flex-col text-sm text-ink-2">
                  <span>A: {question.sides.a}</span>
                  <span>B: {question.sides.b}</span>
                </span>
              )}
            </span>
            <span className="col-start-2 sm:col-start-3">
              {answer === undefined ? (
                <Badge tone="warn">Not answered</Badge>
              ) : (
                <span className="font-semibold">{question.labels[answer]}</span>
              )}
            </span>
            <a
              href={`/assessment/${attemptId}/${index + 1}`}
              className="col-start-2 inline-flex min-h-6 items-start text-accent underline underline-offset-4 sm:col-start-4"
            >
              {answer === undefined ? "Answer" : "Change"}
              <span className="sr-only"> question {index + 1}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
