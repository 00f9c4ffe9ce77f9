import type { Random } from "@/lib/kernel/random";
import type { GradedItem, Instrument } from "./instrument";
import { standardNormal } from "./standard-normal";

/** Standard deviations of the doubt about provisional numbers: log slopes and locations. */
const DOUBT = { slopeShared: 0.2, slopeItem: 0.25, locationShared: 0.25, locationItem: 0.4 };

/**
 * One plausible set of true parameters behind provisional ones.
 *
 * log|a| += N(0, .20) shared per dimension + N(0, .25) per item; location += N(0, .25) shared per
 * dimension + N(0, .40) per item, the same for all its thresholds, so d stay ordered. An item on one
 * dimension moves by d ← a′(d/a − shift). An item on two keeps its own location shift, times its mean |slope|.
 *
 * @param instrument provisional
 * @param random     uniform on [0, 1); seed it, so that a report can be repeated
 * @returns the same instrument with other slopes and intercepts
 * @see assessment method §2.6
 */
export function drawnInstrument(instrument: Instrument, random: Random): Instrument {
  const draw = (sd: number) => sd * standardNormal(random);
  const shared = instrument.dimensions.map(() => ({
    slope: draw(DOUBT.slopeShared),
    location: draw(DOUBT.locationShared),
  }));
  const drawn = (item: GradedItem): GradedItem => {
    const own = { slope: draw(DOUBT.slopeItem), location: draw(DOUBT.locationItem) };
    const slopes = item.slopes.map((a, k) => a * Math.exp((shared[k]?.slope ?? 0) + own.slope));
    const size = totalSlope(item.slopes);
    const stretch = size === 0 ? 1 : totalSlope(slopes) / size;
    const shift =
      slopes.reduce((sum, a, k) => sum + a * (shared[k]?.location ?? 0), 0) +
      meanSlope(slopes) * own.location;
    return { ...item, slopes, intercepts: item.intercepts.map((d) => d * stretch - shift) };
  };
  return { ...instrument, items: instrument.items.map(drawn) };
}

const totalSlope = (slopes: readonly number[]) => slopes.reduce((sum, a) => sum + Math.abs(a), 0);

function meanSlope(slopes: readonly number[]): number {
  const touched = slopes.filter((a) => a !== 0).length;
  return touched === 0 ? 0 : totalSlope(slopes) / touched;
}
