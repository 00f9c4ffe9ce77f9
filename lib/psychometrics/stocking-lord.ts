import { expectedAnswer } from "./expected-answer";
import type { GradedItem } from "./instrument";
import { logPrior } from "./log-prior";
import { solveLinear } from "./solve-linear";
import { thetaGrid } from "./theta-grid";

/** θ_reference = scale · θ_fresh + shift, in one dimension. */
export type MetricLink = { scale: number; shift: number };

/** The same item in two calibrations. */
export type Anchor = { fresh: GradedItem; reference: GradedItem };

const POINTS = 61;
const STEPS = 100;
const HALVINGS = 40;
const NUDGE = 1e-6;
const SETTLED = 1e-10;

/**
 * Stocking–Lord link: the scale and shift that bring a fresh calibration's test characteristic curve
 * of the anchor items onto the reference's.
 *
 * Minimises Σ_q φ(θ_q) [T_ref(θ_q) − T_fresh((θ_q − shift) / scale)]², T = Σ_j E_j(θ), on 61 points,
 * by Gauss–Newton from scale 1, shift 0; steps are halved until the sum falls and scale > 0.
 *
 * @param anchors   unchanged items that touch this dimension alone, in both calibrations
 * @param dimension index of the slope that counts
 * @returns scale > 0 and shift, in units of the reference's theta
 * @throws RangeError without anchors, or when one touches another dimension or has other categories
 * @see Stocking & Lord (1983), Applied Psychological Measurement 7(2), 201–210; method §2.9
 */
export function stockingLord(anchors: readonly Anchor[], dimension: number): MetricLink {
  if (anchors.length === 0) throw new RangeError(`no anchor item on dimension ${dimension}`);
  for (const { fresh, reference } of anchors) requireAlike(fresh, reference, dimension);
  const theta = thetaGrid(POINTS);
  const roots = logPrior(POINTS).map((log) => Math.exp(log / 2));
  const goal = theta.map((t) => curve(anchors, "reference", { dimension, theta: t }));
  const residuals = ({ scale, shift }: MetricLink) =>
    theta.map((t, q) => {
      const fresh = curve(anchors, "fresh", { dimension, theta: (t - shift) / scale });
      return (roots[q] ?? 0) * ((goal[q] ?? 0) - fresh);
    });
  let link: MetricLink = { scale: 1, shift: 0 };
  for (let count = 0; count < STEPS; count++) {
    const step = gaussNewton(residuals, link);
    const next = step && improved(residuals, link, step);
    if (!next) break;
    link = next;
    if (step.every((change) => Math.abs(change) < SETTLED)) break;
  }
  return link;
}

/** Whether an item touches this dimension and no other. */
export const isAlone = ({ slopes }: GradedItem, dimension: number): boolean =>
  slopes.every((slope, k) => (k === dimension ? slope !== 0 : slope === 0));

function requireAlike(fresh: GradedItem, reference: GradedItem, dimension: number) {
  if (fresh.categories !== reference.categories)
    throw new RangeError(`${fresh.id} has other categories in the reference`);
  if (!isAlone(fresh, dimension) || !isAlone(reference, dimension))
    throw new RangeError(`${fresh.id} does not measure dimension ${dimension} alone`);
}

function curve(
  anchors: readonly Anchor[],
  side: keyof Anchor,
  { dimension, theta }: { dimension: number; theta: number },
): number {
  return anchors.reduce((sum, anchor) => {
    const { slopes, intercepts } = anchor[side];
    return sum + expectedAnswer((slopes[dimension] ?? 0) * theta, intercepts);
  }, 0);
}

type Residuals = (link: MetricLink) => Float64Array;

const squared = (values: Float64Array) => values.reduce((sum, x) => sum + x * x, 0);

function gaussNewton(residuals: Residuals, link: MetricLink): number[] | null {
  const here = residuals(link);
  const columns = [
    residuals({ ...link, scale: link.scale + NUDGE }),
    residuals({ ...link, shift: link.shift + NUDGE }),
  ].map((moved) => moved.map((value, q) => (value - (here[q] ?? 0)) / NUDGE));
  const product = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, x, q) => sum + x * (b[q] ?? 0), 0);
  const normal = columns.map((row) => columns.map((column) => product(row, column)));
  return solveLinear(
    normal,
    columns.map((column) => -product(column, here)),
  );
}

function improved(residuals: Residuals, from: MetricLink, [dScale = 0, dShift = 0]: number[]) {
  const limit = squared(residuals(from));
  for (let half = 0, size = 1; half < HALVINGS; half++, size /= 2) {
    const next = { scale: from.scale + size * dScale, shift: from.shift + size * dShift };
    if (next.scale > 0 && squared(residuals(next)) <= limit) return next;
  }
  return null;
}
