import type { ImportanceMatrix } from "./importance-matrix";
import { INDEX_ELEMENTS } from "./index-elements";
import type { OnetRelease } from "./onet-release";

/** How alike two occupations are in what they must know, −1 to 1. */
export type KnowledgeLikeness = (from: string, to: string) => number;

/** Administration and office work are asked for nearly everywhere: they would make all alike. */
const EVERYWHERE: readonly string[] = INDEX_ELEMENTS.everyday.slice(0, 2);

/**
 * Cosine between the importance of 31 fields of knowledge, each as its difference from the mean of the rated
 * occupations; 0 where an occupation differs in nothing.
 */
export function knowledgeLikeness(
  { elements, importance }: Pick<OnetRelease, "elements" | "importance">,
  matrix: ImportanceMatrix,
): KnowledgeLikeness {
  const positions = elements.flatMap(({ id, domain }, position) =>
    domain === "knowledge" && !EVERYWHERE.includes(id) ? [position] : [],
  );
  const rated = [...importance.keys()].filter((code) => matrix.has(code));
  const means = positions.map((position) => meanAt(rated, position, importance));
  const vectors = new Map(
    [...matrix].map(([code, ratings]) => {
      const differences = positions.map(
        (position, at) => (ratings[position] ?? means[at] ?? 0) - (means[at] ?? 0),
      );
      return [code, { differences, length: Math.sqrt(dot(differences, differences)) }];
    }),
  );
  return (from, to) => {
    const a = vectors.get(from);
    const b = vectors.get(to);
    if (!a || !b || a.length * b.length === 0) return 0;
    return dot(a.differences, b.differences) / (a.length * b.length);
  };
}

function meanAt(codes: readonly string[], position: number, ratings: ImportanceMatrix): number {
  let sum = 0;
  let count = 0;
  for (const code of codes) {
    const rating = ratings.get(code)?.[position] ?? null;
    if (rating === null) continue;
    sum += rating;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of a.entries()) sum += value * (b[at] ?? 0);
  return sum;
}
