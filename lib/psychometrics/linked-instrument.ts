import type { GradedItem, Instrument } from "./instrument";
import { isAlone, type MetricLink, stockingLord } from "./stocking-lord";

/** A new calibration in the reference's metric, with the link of each dimension and its anchors. */
export type Linked = { instrument: Instrument; links: (MetricLink & { anchors: string[] })[] };

/**
 * A fresh calibration brought into the metric of an earlier version, so that cuts and scores go on
 * meaning the same.
 *
 * Per dimension a Stocking–Lord link over the unchanged items that measure it alone; then
 * a′ = a / scale, d′ = d − Σ_k a_k shift_k / scale_k, and each covariance by the same linear map.
 * Prior and cuts become the reference's: N(0, 1) is where that version's people stood.
 *
 * @param fresh     just calibrated, same dimensions in the same order
 * @param reference the version whose metric is kept
 * @param unchanged ids of items whose wording stayed; all that both share unless given. Those whose
 *   categories differ, in number or in what was merged, are left out
 * @returns the instrument and, per dimension, scale, shift and the ids of its anchors
 * @throws RangeError when dimensions differ or one has no anchor
 * @see assessment method §2.9
 */
export function linkedInstrument(
  fresh: Instrument,
  reference: Instrument,
  unchanged?: ReadonlySet<string>,
): Linked {
  if (fresh.dimensions.join("\n") !== reference.dimensions.join("\n"))
    throw new RangeError("the two versions measure different dimensions");
  const known = new Map(reference.items.map((item) => [item.id, item]));
  const pairs = fresh.items.flatMap((item) => {
    const old = known.get(item.id);
    const isSame =
      old?.categories === item.categories &&
      old.merged?.join() === item.merged?.join() &&
      (unchanged?.has(item.id) ?? true);
    return old && isSame ? [{ fresh: item, reference: old }] : [];
  });
  const links = fresh.dimensions.map((_, k) => {
    const anchors = pairs.filter((pair) => isAlone(pair.fresh, k) && isAlone(pair.reference, k));
    return { ...stockingLord(anchors, k), anchors: anchors.map((pair) => pair.fresh.id) };
  });
  const { correlation, cuts } = reference;
  const items = fresh.items.map((item) => moved(item, links));
  return { instrument: { ...fresh, correlation, ...(cuts && { cuts }), items }, links };
}

function moved(item: GradedItem, links: readonly MetricLink[]): GradedItem {
  const scaleOf = (k: number) => links[k]?.scale ?? 1;
  const shiftOf = (k: number) => links[k]?.shift ?? 0;
  const drop = item.slopes.reduce((sum, a, k) => sum + (a * shiftOf(k)) / scaleOf(k), 0);
  const touched = item.slopes.flatMap((a, k) => (a === 0 ? [] : [k]));
  const size = touched.length + item.intercepts.length;
  const map = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const dimension = touched[column];
      if (dimension === undefined || row < touched.length)
        return row === column ? (dimension === undefined ? 1 : 1 / scaleOf(dimension)) : 0;
      return -shiftOf(dimension) / scaleOf(dimension);
    }),
  );
  return {
    ...item,
    slopes: item.slopes.map((a, k) => a / scaleOf(k)),
    intercepts: item.intercepts.map((d) => d - drop),
    ...(item.covariance && { covariance: mapped(map, item.covariance) }),
  };
}

/** J C Jᵀ. */
function mapped(
  map: readonly (readonly number[])[],
  covariance: readonly (readonly number[])[],
): number[][] {
  return map.map((left) =>
    map.map((right) =>
      left.reduce(
        (sum, x, p) =>
          sum + x * right.reduce((inner, y, q) => inner + y * (covariance[p]?.[q] ?? 0), 0),
        0,
      ),
    ),
  );
}
