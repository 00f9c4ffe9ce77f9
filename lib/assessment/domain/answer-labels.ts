import type { Item } from "./instrument";

const AGREEMENT = [
  "Strongly disagree",
  "Disagree",
  "Neither agree nor disagree",
  "Agree",
  "Strongly agree",
] as const;

const PREFERENCE = [
  "A, by a long way",
  "A, a little",
  "Both the same",
  "B, a little",
  "B, by a long way",
] as const;

/** The answers of an item in the order shown; the index is the raw answer. */
export function answerLabels(item: Item): readonly string[] {
  if (item.format === "sjt") return item.options.map(({ text }) => text);
  return item.format === "pair" ? PREFERENCE : AGREEMENT;
}
