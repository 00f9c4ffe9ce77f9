import type { OnetRelease } from "./onet-release";

/** How much an occupation asks of an element, 0–1; null where it was not rated on both scales. */
export type ElementScores = (code: string, element: string) => number | null;

/** e = 0.5 · (importance − 1) / 4 + 0.5 · level / 7 */
export function elementScores({ elements, importance, level }: OnetRelease): ElementScores {
  const positions = new Map(elements.map(({ id }, position) => [id, position]));
  return (code, element) => {
    const position = positions.get(element) ?? -1;
    const asked = importance.get(code)?.[position] ?? null;
    const depth = level.get(code)?.[position] ?? null;
    if (asked === null || depth === null) return null;
    return (0.5 * (asked - 1)) / 4 + (0.5 * depth) / 7;
  };
}
