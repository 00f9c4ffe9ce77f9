import { expectedErrors } from "@/lib/psychometrics/expected-errors";
import type { PublishedInstrument } from "./published-instrument";
import { scoredPart } from "./scored-part";

const PLACES = Array.from({ length: 25 }, (_, step) => step / 4 - 3);

/** At one place: the standard error to be expected on each side, all items that count being answered. */
export type PrecisionAt = { theta: number; specialist: number; leadership: number };

/**
 * How precisely a version measures along each side, the other side being at its middle.
 *
 * @returns places from −3 to 3, rising; errors in theta units. They presume that the numbers are right: the
 *   doubt about them is not in it
 * @see assessment method §2.2
 */
export function calibrationPrecision(
  version: Pick<PublishedInstrument, "graded" | "quarantined">,
): PrecisionAt[] {
  const scored = scoredPart(version);
  return PLACES.map((theta) => {
    const [specialist = 1] = expectedErrors(scored, [theta, 0]);
    const [, leadership = 1] = expectedErrors(scored, [0, theta]);
    return { theta, specialist, leadership };
  });
}
