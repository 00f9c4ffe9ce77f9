import type { ChangeVerdict } from "@/lib/psychometrics/change-verdict";
import type { ChangeStatement, DimensionChange, Incomparable } from "./change-between";
import { DIMENSIONS, type Dimension } from "./instrument";

export const VERDICT_WORDS = {
  real: "real change",
  probable: "probably moved",
  noise: "not distinguishable from noise",
} as const satisfies Record<ChangeVerdict, string>;

const NAMES = {
  specialist: "Specialist orientation",
  leadership: "Leadership orientation",
} as const satisfies Record<Dimension, string>;

/** One dimension's change as a sentence. */
export function dimensionWords(dimension: Dimension, { change, verdict }: DimensionChange): string {
  const name = NAMES[dimension];
  const [way, sign] = change.up >= 0.5 ? ["stronger", "rose"] : ["weaker", "fell"];
  if (verdict === "real") return `${name} is ${way} than it was: a real change.`;
  if (verdict === "probable") return `${name} probably ${sign}; how far is open.`;
  return `${name}: what differs cannot be told from noise.`;
}

/** The whole statement in one line, for lists and headings. */
export function changeInShort(statement: ChangeStatement): string {
  if (statement.kind === "none") return SHORT[statement.reason];
  const parts = DIMENSIONS.map((dimension) => ({ dimension, ...statement.dimensions[dimension] }));
  if (parts.every(({ verdict }) => verdict === "noise")) return "nothing moved beyond noise";
  return parts
    .map(({ dimension, change, verdict }) => {
      if (verdict === "noise") return `${dimension} within the noise`;
      const way = change.up >= 0.5 ? "up" : "down";
      return verdict === "real"
        ? `${dimension} really moved ${way}`
        : `${dimension} probably moved ${way}`;
    })
    .join("; ");
}

const SHORT = {
  language: "taken in another language",
  version: "scored by another version",
  unreliable: "one of the two cannot carry a result",
  "too soon": "under 90 days apart, so no statement",
} as const;

/** Why no change is stated, and what would help. `day` writes a date. */
export function hindranceWords(hindrance: Incomparable, day: (date: Date) => string): string {
  switch (hindrance.reason) {
    case "language":
      return "These two sittings were taken in different languages. A questionnaire means something else in each, so their numbers are never joined.";
    case "version":
      return "These two sittings were scored by different versions of the numbers, and one scale is not the other. They can be compared once both are scored under one version.";
    case "unreliable":
      return "One of these two sittings cannot carry a result, so nothing is said about change.";
    case "too soon":
      return `These two sittings lie under 90 days apart. So soon, a difference says more about the day than about the person. A sitting from ${day(hindrance.from)} on can be compared with the earlier one.`;
  }
}

/** "about 1 in 14", or "about 4 in 10" for what is not rare. */
export function inHowMany(probability: number): string {
  if (probability >= 0.95) return "nearly all";
  if (probability < 0.01) return "hardly any";
  if (probability < 0.3) return `about 1 in ${Math.round(1 / probability)}`;
  return `about ${Math.round(probability * 10)} in 10`;
}
