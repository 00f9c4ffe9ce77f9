import { answerLabels } from "./answer-labels";
import type { Instrument, Item } from "./instrument";

/** A question as it is shown: words only, no key. */
export type ShownQuestion = {
  id: string;
  text: string;
  /** What is asked about the text, where the text does not ask it. */
  prompt: string | null;
  /** The two sides of a pair. */
  sides: { a: string; b: string } | null;
  labels: readonly string[];
};

const PROMPT: Readonly<Record<Item["format"], string | null>> = {
  likert: "How far do you agree?",
  work: "How far do you agree?",
  pair: null,
  sjt: "What would you most likely do?",
};

/**
 * The questions of a sitting in its own order.
 *
 * @throws RangeError when the order names an item that the instrument does not have
 */
export function shownQuestions(instrument: Instrument, order: readonly string[]): ShownQuestion[] {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  return order.map((id) => {
    const item = items.get(id);
    if (!item) throw new RangeError(`${id} is no item of ${instrument.id}`);
    const sides = item.format === "pair" ? { a: item.sideA, b: item.sideB } : null;
    return { id, text: item.text, prompt: PROMPT[item.format], sides, labels: answerLabels(item) };
  });
}
