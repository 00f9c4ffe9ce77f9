type Placed = { x: number; y: number; name: string };

/** In percent of the drawing: what a letter and a line take on a screen of usual width. */
const LETTER = 0.9;
const LINE = 3;

/**
 * As many of the names, first come first served, as stand clear of one another on a chart of 0–100.
 *
 * @param most    how many at most
 * @param longest names of more letters are passed over
 */
export function spreadNames<Name extends Placed>(
  names: readonly Name[],
  { most, longest }: { most: number; longest: number },
): Name[] {
  const kept: Name[] = [];
  for (const name of names) {
    if (kept.length === most) break;
    if (name.name.length > longest) continue;
    if (kept.every((other) => clear(name, other))) kept.push(name);
  }
  return kept;
}

const clear = (a: Placed, b: Placed) =>
  Math.abs(a.y - b.y) >= LINE ||
  Math.abs(a.x - b.x) >= ((a.name.length + b.name.length) / 2) * LETTER;
