/**
 * What an item takes of the room there is: amounts above 0 by their place in the row of quarters, then plan years; and
 * the same places as the bits of a number: at most twenty quarters and five years, so 25 of its 32 bits.
 */
export type Need = Readonly<{ at: Uint8Array; amount: Float64Array; places: number }>;

export const NOTHING: Need = { at: new Uint8Array(0), amount: new Float64Array(0), places: 0 };

/** The need of an item that starts in quarter `start` of a plan of `horizon` quarters. */
export function needAt(
  start: number,
  load: readonly number[],
  costs: readonly number[],
  horizon: number,
): Need {
  const sums = new Map<number, number>();
  const add = (place: number, amount: number) => {
    if (amount > 0) sums.set(place, (sums.get(place) ?? 0) + amount);
  };
  for (const [k, hours] of load.entries()) add(start + k, hours);
  for (const [k, cost] of costs.entries()) add(horizon + Math.floor((start + k) / 4), cost);
  return {
    at: Uint8Array.from(sums.keys()),
    amount: Float64Array.from(sums.values()),
    places: [...sums.keys()].reduce((bits, place) => bits | (1 << place), 0),
  };
}
