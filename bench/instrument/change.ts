import { seededRandom } from "@/lib/kernel/random";
import { changeIndex } from "@/lib/psychometrics/change-index";
import { changePosterior } from "@/lib/psychometrics/change-posterior";
import { changeVerdict } from "@/lib/psychometrics/change-verdict";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { marginalLikelihood } from "@/lib/psychometrics/marginal-likelihood";
import { posterior } from "@/lib/psychometrics/posterior";
import { posteriorMoments } from "@/lib/psychometrics/posterior-moments";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { simulatedAnswers } from "@/lib/psychometrics/simulated-answers";
import { simulatedTheta } from "@/lib/psychometrics/simulated-theta";
import { formOf } from "./bank";
import { figure, type Row } from "./comparison";

const RETEST = 0.7;
const FLAGGED = 1.96;
const DIRECTION = 0.95;

const MOVES = [
  { move: 0, index: 0.035, direction: 0.057, real: 0.011 },
  { move: 0.5, index: 0.2, direction: 0.26, real: null },
  { move: 0.8, index: 0.44, direction: 0.52, real: null },
  { move: 1.2, index: 0.76, direction: 0.81, real: null },
] as const;

/** How often two sittings of the form of 40 show a true move of one dimension; `people` on each bank. */
export function changeRows(banks: readonly Instrument[], people: number, seed: number): Row[] {
  const groups = banks.map((bank, b) => sittersOf(bank, people, seed + b));
  return MOVES.map(({ move, index, direction, real }) => {
    const seenBy = groups.map((sit) => sit(move));
    return {
      name: `${move} SD`,
      figures: {
        "RCI beyond ±1.96": figure(
          seenBy.map((group) => group.map(({ rci }) => Math.abs(rci) >= FLAGGED)),
          index,
        ),
        "P(direction) ≥ .95": figure(
          seenBy.map((group) =>
            group.map(({ change }) => Math.max(change.up, 1 - change.up) >= DIRECTION),
          ),
          direction,
        ),
        "told a real change": figure(
          seenBy.map((group) => group.map(({ change }) => changeVerdict(change) === "real")),
          real,
        ),
      },
    };
  });
}

function sittersOf(bank: Instrument, people: number, seed: number) {
  const form = formOf(bank, "fixed32and8");
  const tables = scoringTables(form, 121);
  const random = seededRandom(seed);
  const sitting = (theta: readonly number[]) => {
    const reading = posterior(tables, simulatedAnswers(form, theta, random));
    const { means, standardErrors } = posteriorMoments(reading);
    const measured = { score: means[0] ?? 0, standardError: standardErrors[0] ?? 0 };
    return { measured, likelihood: marginalLikelihood(reading, 0) };
  };
  return (move: number) =>
    Array.from({ length: people }, () => {
      const [first = 0, second = 0] = simulatedTheta(form, random);
      const [before, after] = [sitting([first, second]), sitting([first + move, second])];
      const change = changePosterior(before.likelihood, after.likelihood, RETEST);
      return { rci: changeIndex(before.measured, after.measured), change };
    });
}
