import type { Instrument as GradedInstrument, GradedItem } from "@/lib/psychometrics/instrument";

/** Statements that count in spite of `quarantined`: graded on agreement, speaking for their side. */
export const countingStatements = (
  graded: Pick<GradedInstrument, "items">,
  quarantined: readonly string[],
): GradedItem[] =>
  graded.items.filter(
    ({ id, format, slopes }) =>
      !quarantined.includes(id) && format === "likert" && slopes.every((slope) => slope >= 0),
  );

/** Whether each dimension has a statement left: without one, a version has no line to read it against. */
export const countsOnEverySide = (
  graded: Pick<GradedInstrument, "items" | "dimensions">,
  quarantined: readonly string[],
): boolean => {
  const statements = countingStatements(graded, quarantined);
  return graded.dimensions.every((_, k) => statements.some(({ slopes }) => (slopes[k] ?? 0) > 0));
};
