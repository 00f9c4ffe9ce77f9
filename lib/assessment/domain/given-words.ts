import { answerWords } from "./answer-words";
import type { ShownQuestion } from "./shown-question";

/** What somebody answered, said to them: “You answered …”, or “You preferred …” where a pair was not even. */
export function givenWords(
  question: Pick<ShownQuestion, "labels" | "sides">,
  answer: number,
): string {
  const isEven = !question.sides || answer === 2;
  return `You ${isEven ? "answered" : "preferred"} ${answerWords(question, answer)}`;
}
