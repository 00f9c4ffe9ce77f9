import type { ShownQuestion } from "./shown-question";

/** A raw answer as words to quote: “agree”, or the side of a pair that it prefers, and by how much. */
export function answerWords(
  { labels, sides }: Pick<ShownQuestion, "labels" | "sides">,
  answer: number,
): string {
  const label = labels[answer] ?? "";
  if (!sides) return `“${label.charAt(0).toLowerCase()}${label.slice(1)}”`;
  if (answer === 2) return `both the same (“${sides.a}”; “${sides.b}”)`;
  const much = label.includes("long way") ? "by a long way" : "by a little";
  return `${quoted(answer < 2 ? sides.a : sides.b)}, ${much}`;
}

const quoted = (side: string): string => (side.startsWith("“") ? side : `“${side}”`);
