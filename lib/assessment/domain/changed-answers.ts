import type { ShownQuestion } from "./shown-question";

/** One question asked in both sittings in the same words, and what was answered. Raw answers. */
export type ChangedAnswer = { question: ShownQuestion; before: number; after: number };

type Answered = { questions: readonly ShownQuestion[]; answers: Readonly<Record<string, number>> };

/** One step on five is within what anybody shifts from day to day. */
const LEAST_STEPS = 2;

/**
 * The answers that differ most, widest first, at most `most` of them. Questions whose words changed between
 * the two sittings are left out.
 */
export function changedAnswers(before: Answered, after: Answered, most: number): ChangedAnswer[] {
  const earlier = new Map(before.questions.map((question) => [question.id, question]));
  return after.questions
    .flatMap((question) => {
      const [then, now] = [before.answers[question.id], after.answers[question.id]];
      const known = earlier.get(question.id);
      if (then === undefined || now === undefined || !known || !isSame(known, question)) return [];
      return Math.abs(now - then) >= LEAST_STEPS ? [{ question, before: then, after: now }] : [];
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, most);
}

const isSame = (a: ShownQuestion, b: ShownQuestion): boolean =>
  a.text === b.text && a.sides?.a === b.sides?.a && a.sides?.b === b.sides?.b;
