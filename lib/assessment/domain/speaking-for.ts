import type { Outcome } from "./outcome";
import type { Driver } from "./score";

/** What a reading would be pulled by, in the plane of the two dimensions. */
const TOWARDS: Readonly<Record<Outcome, readonly [specialist: number, leadership: number]>> = {
  specialist: [1, -1],
  leadership: [-1, 1],
  hybrid: [1, 1],
  exploring: [-1, -1],
};

/** A pull smaller than this (theta units) is not worth a line. */
const LEAST = 0.02;

export type Pull = { itemId: string; pull: number };

/**
 * Which answers moved the estimate most towards an outcome, and which away from it.
 *
 * Each answer's influence is projected on the direction of the outcome.
 *
 * @param most at most so many on each side
 * @returns strongest first; `pull` in theta units, positive on the side of `supports`
 */
export function speakingFor(
  outcome: Outcome,
  drivers: readonly Driver[],
  most: number,
): { supports: Pull[]; against: Pull[] } {
  const [specialist, leadership] = TOWARDS[outcome];
  const pulls = drivers
    .map((driver) => ({
      itemId: driver.itemId,
      pull: (driver.specialist * specialist + driver.leadership * leadership) / Math.SQRT2,
    }))
    .filter(({ pull }) => Math.abs(pull) >= LEAST)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
  return {
    supports: pulls.filter(({ pull }) => pull > 0).slice(0, most),
    against: pulls.filter(({ pull }) => pull < 0).slice(0, most),
  };
}
