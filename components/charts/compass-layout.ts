type Branch = { key: string; sector: string; leaves: readonly string[] };

/** A place in percent of a square drawing, and its bearing in degrees clockwise from north. */
export type Bearing = { x: number; y: number; degrees: number };

export type CompassLayout = {
  branches: ReadonlyMap<string, Bearing>;
  leaves: ReadonlyMap<string, Bearing>;
  /** Where each sector begins, and where its middle lies on the rim. */
  sectors: readonly { name: string; from: number; middle: Bearing }[];
};

/** Radii in percent of the drawing; leaves stand on two rings in turn, so that more of them find room. */
export const RING = { branch: 21, leaf: [38.5, 43], rim: 48 } as const;

/**
 * A tree of two steps laid out around its root: sectors follow one another clockwise, each as wide as what it
 * holds, and the first sector that has a bearing of its own in `bearings` is turned to it.
 *
 * @param branches in the order of their sectors
 * @param bearings where a sector should lie, in degrees clockwise from north
 */
export function compassLayout(
  branches: readonly Branch[],
  bearings: Readonly<Record<string, number>>,
): CompassLayout {
  const weights = branches.map(({ leaves }) => Math.max(leaves.length, 1) + 1);
  const step = 360 / Math.max(1, sum(weights));
  const starts = weights.map((_, at) => sum(weights.slice(0, at)) * step);
  const spans = sectorSpans(branches, starts, weights, step);
  const turn = turnOf(spans, bearings);
  const layout = { branches: new Map<string, Bearing>(), leaves: new Map<string, Bearing>() };
  let count = 0;
  branches.forEach(({ key, leaves }, at) => {
    const [from = 0, weight = 1] = [starts[at], weights[at]];
    layout.branches.set(key, place(from + (weight * step) / 2 + turn, RING.branch));
    const slot = (weight * step) / Math.max(1, leaves.length);
    leaves.forEach((leaf, index) => {
      const ring = RING.leaf[count % RING.leaf.length] ?? RING.leaf[0];
      count += 1;
      layout.leaves.set(leaf, place(from + slot * (index + 0.5) + turn, ring));
    });
  });
  const sectors = spans.map(({ name, from, to }) => ({
    name,
    from: turned(from + turn),
    middle: place((from + to) / 2 + turn, RING.rim),
  }));
  return { ...layout, sectors };
}

type Span = { name: string; from: number; to: number };

function sectorSpans(
  branches: readonly Branch[],
  starts: readonly number[],
  weights: readonly number[],
  step: number,
): Span[] {
  const spans: Span[] = [];
  branches.forEach(({ sector }, at) => {
    const [from = 0, weight = 0] = [starts[at], weights[at]];
    const last = spans.at(-1);
    if (last?.name === sector) last.to = from + weight * step;
    else spans.push({ name: sector, from, to: from + weight * step });
  });
  return spans;
}

/** By how much everything is turned so that the first sector with a bearing has its middle there. */
function turnOf(spans: readonly Span[], bearings: Readonly<Record<string, number>>): number {
  for (const { name, from, to } of spans) {
    const bearing = bearings[name];
    if (bearing !== undefined) return bearing - (from + to) / 2;
  }
  return 0;
}

function place(degrees: number, radius: number): Bearing {
  const angle = (degrees * Math.PI) / 180;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return {
    x: tenths(50 + radius * Math.sin(angle)),
    y: tenths(50 - radius * Math.cos(angle)),
    degrees: turned(degrees),
  };
}

const turned = (degrees: number) => ((degrees % 360) + 360) % 360;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
