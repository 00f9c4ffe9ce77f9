import type { GradedItem } from "./instrument";
import type { ItemParameters } from "./item-score";
import type { MarginalModel, ModelState } from "./marginal-model";
import { MOST_CORRELATION } from "./maximised-correlation";
import { isBounded } from "./maximised-item";

/**
 * The numbers of an item that may move: slopes that are not fixed at 0, and all intercepts.
 *
 * @param item slopes of 0 are fixed
 * @returns slopes ≠ 0 in order (logits per theta), intercepts (logits)
 * @see assessment method §2.9 (loading mask)
 */
export const freeNumbers = ({ slopes, intercepts }: GradedItem): ItemParameters => ({
  slopes: slopes.filter((slope) => slope !== 0),
  intercepts,
});

/** The same item with other free numbers; fixed zeros stay where they are. */
export function withNumbers(item: GradedItem, { slopes, intercepts }: ItemParameters): GradedItem {
  let next = 0;
  const all = item.slopes.map((slope) => (slope === 0 ? 0 : (slopes[next++] ?? slope)));
  return { ...item, slopes: all, intercepts };
}

/**
 * The state as one list: per item its free slopes and intercepts, then the correlation (two
 * dimensions), then mean and variance of every group.
 */
export function packed({ items, correlation, distributions }: ModelState): number[] {
  return [
    ...items.flatMap((item) => [...freeNumbers(item).slopes, ...item.intercepts]),
    ...(correlation === null ? [] : [correlation]),
    ...distributions.flatMap(({ mean, variance }) => [mean, variance]),
  ];
}

/** The state that a list written by `packed` stands for; `shape` says which slopes are fixed. */
export function unpacked(shape: ModelState, point: readonly number[]): ModelState {
  let at = 0;
  const take = (count: number) => {
    at += count;
    return point.slice(at - count, at);
  };
  return {
    items: shape.items.map((item) =>
      withNumbers(item, {
        slopes: take(freeNumbers(item).slopes.length),
        intercepts: take(item.intercepts.length),
      }),
    ),
    correlation: shape.correlation === null ? null : (take(1)[0] ?? 0),
    distributions: shape.distributions.map(() => {
      const [mean = 0, variance = 1] = take(2);
      return { mean, variance };
    }),
  };
}

/**
 * Whether the model allows a state: bounded slopes that keep their side of 0 under MAP, intercepts
 * bounded and strictly falling, |correlation| ≤ .999, variances > 0.
 */
export function isPossible(model: MarginalModel, state: ModelState): boolean {
  const { items, correlation, distributions } = state;
  const keepsSigns = (item: GradedItem, start: GradedItem | undefined) =>
    item.slopes.every((slope, k) => slope === 0 || slope * (start?.slopes[k] ?? 0) > 0);
  const isItemPossible = (item: GradedItem, j: number) =>
    isBounded(item) && (!model.priorMeans || keepsSigns(item, model.items[j]));
  return (
    items.every(isItemPossible) &&
    (correlation === null || Math.abs(correlation) <= MOST_CORRELATION) &&
    distributions.every(({ mean, variance }) => Number.isFinite(mean) && variance > 1e-6)
  );
}
