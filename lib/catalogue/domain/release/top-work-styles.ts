/** So many styles are shown. */
const SHOWN = 3;

/** The work styles of greatest impact, the first named first among equals. */
export const topWorkStyles = (impacts: ReadonlyMap<string, number>): string[] =>
  [...impacts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name]) => name);
