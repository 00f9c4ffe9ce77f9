import { answerLabels } from "./answer-labels";
import type { Item } from "./instrument";
import { isTriedOut } from "./is-tried-out";
import { markdownTable } from "./markdown-table";

const HEAD = ["item", "facet", "key", "difficulty", "text", "options", "use", "why"];

/** Items as rows for a reviewer: facet, key, expected difficulty, words, use and reason. */
export const itemTable = (items: readonly Item[]): string =>
  markdownTable(
    HEAD,
    items.map((item) => [
      item.id,
      item.format === "work" ? "–" : item.facet,
      keyOf(item),
      item.format === "likert" ? item.difficulty : "–",
      item.text,
      optionsOf(item),
      useOf(item),
      item.note,
    ]),
  );

const LETTER = { specialist: "S", leadership: "L", both: "S and L", neither: "neither" } as const;

function keyOf(item: Item): string {
  switch (item.format) {
    case "likert":
      return `${LETTER[item.dimension]}${item.reversed ? " R" : ""}`;
    case "pair":
      return item.specialistSide === "A" ? "A: S, B: L" : "A: L, B: S";
    case "sjt":
      return item.options.map(({ speaksFor }, k) => `${k}: ${LETTER[speaksFor]}`).join(", ");
    case "work":
      return item.reversed ? "the climb (R)" : "the work";
  }
}

function optionsOf(item: Item): string {
  if (item.format === "pair") return `A: ${item.sideA}<br>B: ${item.sideB}`;
  if (item.format !== "sjt") return "5 degrees";
  return answerLabels(item)
    .map((label, k) => `${k}: ${label}`)
    .join("<br>");
}

function useOf(item: Item): string {
  if (isTriedOut(item)) return "tried out";
  return item.format === "work" ? "shown" : "scored";
}
