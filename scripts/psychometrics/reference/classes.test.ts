import { expect, it } from "vitest";
import { classProbabilities } from "@/lib/psychometrics/class-probabilities";
import { CLASSES, classWeights } from "@/lib/psychometrics/class-weights";
import { posterior } from "@/lib/psychometrics/posterior";
import { posteriorMoments } from "@/lib/psychometrics/posterior-moments";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { describeReference } from "./describe-reference";
import { answersOf, fittedInstrument, num, referenceFit, referenceRows } from "./reference-files";

const CUTS = { tau: [0.3, 0.3], delta: 0.5 };
const COLUMNS = { first: "p_first", second: "p_second", hybrid: "p_both", exploring: "p_neither" };

/** Largest distance of every quantity of 50 people from the reference, on a grid of `points`. */
function gaps(folder: string, points: number) {
  const instrument = fittedInstrument(referenceFit(folder), ["first", "second"]);
  const tables = scoringTables(instrument, points);
  const weights = classWeights(points, CUTS);
  const worst = { coarse: 0, fine: 0, classes: 0, sum: 0 };
  for (const row of referenceRows(`${folder}/eap50_classes.csv`)) {
    const one = posterior(tables, answersOf(row, instrument.items));
    const { means, standardErrors, covariance } = posteriorMoments(one);
    const distance = (prefix: string) =>
      Math.max(
        ...[1, 2].flatMap((k) => [
          Math.abs((means[k - 1] ?? Number.NaN) - num(row, `${prefix}eap${k}`)),
          Math.abs((standardErrors[k - 1] ?? Number.NaN) - num(row, `${prefix}se${k}`)),
        ]),
      );
    worst.coarse = Math.max(worst.coarse, distance(""));
    const cov = Math.abs(covariance - num(row, "fine_cov12"));
    worst.fine = Math.max(worst.fine, distance("fine_"), cov);
    const found = classProbabilities(one, weights);
    worst.sum = Math.max(worst.sum, Math.abs(CLASSES.reduce((sum, c) => sum + found[c], 0) - 1));
    for (const name of CLASSES)
      worst.classes = Math.max(worst.classes, Math.abs(found[name] - num(row, COLUMNS[name])));
  }
  return worst;
}

describeReference("scores and classes in two dimensions", () => {
  it.each(["synthetic_pairs_2d", "bfi_EC_2d"])("%s at the reference's tolerances", (folder) => {
    expect(gaps(folder, 31).coarse).toBeLessThan(1e-6);
    const at61 = gaps(folder, 61);
    expect(at61.fine).toBeLessThan(5e-6);
    expect(at61.classes).toBeLessThan(0.015);
    const at121 = gaps(folder, 121);
    expect(at121.classes).toBeLessThan(0.006);
    expect(at121.sum).toBeLessThan(1e-12);
  });

  it("is far off where points are simply summed on a coarse grid", () => {
    const instrument = fittedInstrument(referenceFit("synthetic_pairs_2d"), ["first", "second"]);
    const tables = scoringTables(instrument, 31);
    const wrong = referenceRows("synthetic_pairs_2d/eap50_classes.csv").map((row) => {
      const { weights, theta } = posterior(tables, answersOf(row, instrument.items));
      const summed = weights.reduce((sum, weight, cell) => {
        const [first = 0, second = 0] = [theta[Math.floor(cell / 31)], theta[cell % 31]];
        return first >= 0.3 && first - second >= 0.5 ? sum + weight : sum;
      }, 0);
      return Math.abs(summed - num(row, "p_first"));
    });
    expect(Math.max(...wrong)).toBeGreaterThan(0.015);
  });
});
