/** One figure per occupation code; an occupation without it is absent. */
export type Figures = ReadonlyMap<string, number>;

/** The figure of every code that has one. */
export function figuresOf(
  codes: Iterable<string>,
  figure: (code: string) => number | null,
): Map<string, number> {
  const figures = new Map<string, number>();
  for (const code of codes) {
    const value = figure(code);
    if (value !== null) figures.set(code, value);
  }
  return figures;
}
