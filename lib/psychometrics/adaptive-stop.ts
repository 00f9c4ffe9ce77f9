import { LEAST_ITEMS, MOST_ITEMS } from "./adaptive-choice";
import { unmetCells } from "./content-cells";
import { expectedDrops } from "./expected-drops";
import type { Instrument } from "./instrument";
import { nextItems } from "./next-item";
import type { Estimate } from "./posterior-moments";

/** Why an adaptive test ended; stored and shown. */
export type StopReason = "precise" | "little-to-gain" | "longest" | "bank";

const PRECISE = { items: LEAST_ITEMS, standardError: 0.35 };
const GAIN = { items: 20, standardError: 0.005 };

/**
 * Whether an adaptive test ends here.
 *
 * precise: 16 items, every content cell met, every SE ≤ .35. little-to-gain: 20 items and the best
 * item would lower no SE by .005, Σ′ = Σ − I u uᵀ / (1 + I aᵀu), u = Σ a. longest: 36 items.
 *
 * @param instrument calibrated
 * @param estimate   of the answers so far
 * @param given      indices of items already given
 * @returns the reason, or null to go on
 * @see Choi, Grady & Dodd (2011), Educ. Psychol. Meas. 71(1), 37–53; assessment method §2.7
 */
export function adaptiveStop(
  instrument: Instrument,
  estimate: Estimate,
  given: readonly number[],
): StopReason | null {
  const isPrecise = estimate.standardErrors.every((se) => se <= PRECISE.standardError);
  if (given.length >= PRECISE.items && isPrecise && unmetCells(instrument, given).size === 0)
    return "precise";
  if (given.length >= MOST_ITEMS) return "longest";
  const open = instrument.items.flatMap((_, j) => (given.includes(j) ? [] : [j]));
  const [best] = nextItems(instrument, estimate.means, { given, open, rule: "d" });
  if (!best) return "bank";
  const drops = expectedDrops(instrument, estimate, best.item);
  const isLittle = drops.every((drop) => drop < GAIN.standardError);
  return given.length >= GAIN.items && isLittle ? "little-to-gain" : null;
}
