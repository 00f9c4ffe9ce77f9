import type { Random } from "@/lib/kernel/random";
import { cholesky } from "./cholesky";
import { freeNumbers, withNumbers } from "./free-parameters";
import type { GradedItem, Instrument } from "./instrument";
import { isOrdered } from "./maximised-item";
import { standardNormal } from "./standard-normal";

const HALVINGS = 30;

/**
 * One plausible set of true parameters behind calibrated ones: N(estimate, covariance), item by item.
 *
 * numbers += L z, L Lᵀ = covariance, z ~ N(0, I), over free slopes and intercepts; halved until d
 * stay strictly ordered, which real standard errors hardly ever need. Items without a covariance
 * stay as they are; covariance between items is left out.
 *
 * @param instrument calibrated or interim
 * @param random     uniform on [0, 1); seed it, so that a report can be repeated
 * @returns the same instrument with other slopes and intercepts
 * @throws RangeError when a covariance is of another size or not positive definite
 * @see assessment method §2.6, last sentence
 */
export function estimatedDraw(instrument: Instrument, random: Random): Instrument {
  return { ...instrument, items: instrument.items.map((item) => drawn(item, random)) };
}

function drawn(item: GradedItem, random: Random): GradedItem {
  if (!item.covariance) return item;
  const { slopes, intercepts } = freeNumbers(item);
  const lower = cholesky(item.covariance);
  if (!lower || lower.length !== slopes.length + intercepts.length)
    throw new RangeError(`${item.id}: the covariance does not fit its numbers`);
  const normal = lower.map(() => standardNormal(random));
  const change = lower.map((row) => row.reduce((sum, x, k) => sum + x * (normal[k] ?? 0), 0));
  for (let half = 0, scale = 1; half < HALVINGS; half++, scale /= 2) {
    const moved = (value: number, at: number) => value + scale * (change[at] ?? 0);
    const next = intercepts.map((d, k) => moved(d, slopes.length + k));
    if (isOrdered(next)) return withNumbers(item, { slopes: slopes.map(moved), intercepts: next });
  }
  return item;
}
