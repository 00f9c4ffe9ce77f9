import type { Random } from "@/lib/kernel/random";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";

/** Raw answers by item id of one sitting on `form`, in the order shown; items without numbers get any answer. */
export type Answerer = (
  form: Instrument,
  order: readonly string[],
  random: Random,
) => Map<string, number>;

const whole = (random: Random, from: number, count: number) => from + Math.floor(random() * count);

/** Someone who answers by the model. */
export const honest: Answerer = (form, order, random) => {
  const keyed = simulatedAnswers(form, simulatedTheta(form, random), random);
  const raw = new Map(
    form.items.map(({ id, reversed, categories }, j) => {
      const answer = keyed[j] ?? 0;
      return [id, reversed ? categories - 1 - answer : answer];
    }),
  );
  return new Map(order.map((id) => [id, raw.get(id) ?? whole(random, 0, 5)]));
};

/** Someone who picks one of some neighbouring answers by chance, each time anew. */
export const random =
  (from: number, count: number): Answerer =>
  (_form, order, chance) =>
    new Map(order.map((id) => [id, whole(chance, from, count)]));

/** Someone who gives one of these answers throughout. */
export const straight =
  (answers: readonly number[]): Answerer =>
  (_form, order, chance) => {
    const always = answers[whole(chance, 0, answers.length)] ?? 0;
    return new Map(order.map((id) => [id, always]));
  };

/** Someone who stops reading halfway. */
export const halfway: Answerer = (form, order, chance) => {
  const answers = honest(form, order, chance);
  order.forEach((id, at) => {
    if (at >= order.length / 2) answers.set(id, whole(chance, 0, 5));
  });
  return answers;
};
