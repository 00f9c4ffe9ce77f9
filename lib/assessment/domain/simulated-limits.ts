import { type Random, seededRandom } from "@/lib/kernel/random";
import { drawnInstrument } from "@/lib/psychometrics/drawn-instrument";
import type { GradedItem } from "@/lib/psychometrics/instrument";
import { choicesOf } from "@/lib/psychometrics/keyed-answers";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import type { GivenAnswers } from "./given-answer";
import type { NumberedInstrument } from "./published-instrument";
import type { SimulatedLimits } from "./simulated-sign-limits";
import { sittingSigns } from "./sitting-signs";

/**
 * Shares of honest people who fall beyond each limit. At 1 % four in ten sets of random answers would pass;
 * 3 % stops three in four of them.
 */
const BEYOND = { hard: 0.03, soft: 0.1, gap: 0.01 } as const;

/**
 * Limits of the signs that depend on the form, found on people who answer honestly by the model. While the
 * numbers are provisional each person answers by other plausible ones: being surprising is not being careless.
 *
 * @param people how many, 5,000 for a version's limits
 * @param seed   of the simulation, so that anyone gets the same numbers
 * @returns lz at its 3 % and 10 % quantiles, the gap of opposites at its 99 % quantile
 * @see assessment method §2.8
 */
export function simulatedLimits(
  instrument: NumberedInstrument,
  people: number,
  seed: number,
): SimulatedLimits {
  const random = seededRandom(seed);
  const signs = Array.from({ length: people }, () =>
    sittingSigns(instrument, [], simulatedPerson(instrument, random)),
  );
  const lz = signs.flatMap((sign) => (sign.lz === null ? [] : [sign.lz]));
  const gaps = signs.flatMap((sign) => (sign.oppositesGap === null ? [] : [sign.oppositesGap]));
  return {
    lz: { hard: quantile(lz, BEYOND.hard), soft: quantile(lz, BEYOND.soft) },
    oppositesGap: quantile(gaps, 1 - BEYOND.gap),
  };
}

function simulatedPerson(instrument: NumberedInstrument, random: Random): GivenAnswers {
  const assumed = instrument.graded;
  const graded = instrument.status === "provisional" ? drawnInstrument(assumed, random) : assumed;
  const keyed = simulatedAnswers(graded, simulatedTheta(graded, random), random);
  return new Map(
    graded.items.map((item, index) => [
      item.id,
      { value: rawAnswer(item, keyed[index] ?? 0), milliseconds: null },
    ]),
  );
}

/** The answer as given that keys to this one; where categories were merged, the lowest of those that do. */
function rawAnswer(item: GradedItem, keyed: number): number {
  const choice = item.merged ? item.merged.indexOf(keyed) : keyed;
  return item.reversed ? choicesOf(item) - 1 - choice : choice;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
}
