import type { Instrument } from "./instrument";
import type { SittingMode } from "./sitting-mode";

type NextForm = { status: Instrument["status"]; mode: SittingMode; questions: number };

const NUMBERS: Readonly<Record<Instrument["status"], string>> = {
  provisional:
    "Its numbers are provisional: they are an expert’s guess until enough people have answered, and every result says so.",
  interim:
    "Its numbers are interim: they come from the answers of hundreds of people, and will be estimated again from more.",
  calibrated:
    "Its numbers come from the answers of a thousand people or more, and every result says how sure they let it be.",
};

/**
 * What a person is told before a sitting.
 *
 * @param form     of the sitting that would begin; an adaptive one has at most `questions`
 * @param isRetake whether they have handed one in before
 * @returns `why` null where there is nothing to explain
 */
export function sittingWords({ status, mode, questions }: NextForm, isRetake: boolean) {
  const about = "questions on what draws you in your work, one at a time.";
  const whole = `${questions} ${about} It takes about seven minutes.`;
  if (mode === "adaptive")
    return {
      lead: `At most ${questions} ${about} It takes three to seven minutes.`,
      why: "Each question is chosen by your answers before it. They end as soon as the result is sure enough, and you are told why they ended.",
      numbers: NUMBERS[status],
    };
  const why =
    isRetake && status === "calibrated"
      ? "A first sitting chooses its questions and may be short. This one asks the whole form: a change between two sittings is small, and a short form could not tell it from chance."
      : null;
  return { lead: whole, why, numbers: NUMBERS[status] };
}

/**
 * What a person is told before they sit again.
 *
 * @param day       of their latest sitting
 * @param isReading whether that one said anything on the paths
 */
export const againWords = (day: string, isReading: boolean): string =>
  isReading
    ? `Your latest sitting was on ${day}. Before about three months have passed, a difference says more about the day than about you.`
    : `Your latest sitting, of ${day}, cannot carry a result. You need not wait: sit again as soon as you have seven quiet minutes.`;
