import { INDEX_ELEMENTS } from "./index-elements";
import { knownMean } from "./known-mean";
import type { OnetRelease } from "./onet-release";

/** Level 0–7 of an occupation's strongest fields, and by how much it stands above its mean over all fields. */
export type KnowledgeDepth = { depth: number; concentration: number };

/** So many of its strongest fields are what an occupation is deep in. */
const STRONGEST = 2;

/** Mean level of the two strongest fields of knowledge that are not everyday ones; null where none was rated. */
export function knowledgeDepth(
  { elements, level }: Pick<OnetRelease, "elements" | "level">,
  code: string,
): KnowledgeDepth | null {
  const levels = elements.flatMap(({ id, domain }, position) => {
    const rated = level.get(code)?.[position] ?? null;
    return domain === "knowledge" && rated !== null ? [{ id, rated }] : [];
  });
  const everyday: readonly string[] = INDEX_ELEMENTS.everyday;
  const fields = levels.filter(({ id }) => !everyday.includes(id)).map(({ rated }) => rated);
  const depth = knownMean(fields.sort((a, b) => b - a).slice(0, STRONGEST));
  const mean = knownMean(levels.map(({ rated }) => rated));
  return depth === null || mean === null ? null : { depth, concentration: depth - mean };
}
