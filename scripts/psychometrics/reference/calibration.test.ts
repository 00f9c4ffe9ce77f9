import { expect, it } from "vitest";
import { calibrate } from "@/lib/psychometrics/calibrate";
import { parameterCovariance } from "@/lib/psychometrics/parameter-covariance";
import { parameterStandardErrors } from "@/lib/psychometrics/parameter-standard-errors";
import { describeReference } from "./describe-reference";
import { answersOf, fittedInstrument, referenceFit, referenceRows } from "./reference-files";

const DATA = [
  { folder: "science", dimensions: ["t"], tolerance: 1e-6, logLik: 0.01, number: 0.002 },
  { folder: "bfi_extraversion", dimensions: ["t"], tolerance: 1e-6, logLik: 0.01, number: 0.002 },
  { folder: "bfi_EC_2d", dimensions: ["e", "c"], tolerance: 1e-5, logLik: 0.02, number: 0.005 },
  {
    folder: "synthetic_pairs_2d",
    dimensions: ["s", "l"],
    tolerance: 1e-5,
    logLik: 0.02,
    number: 0.005,
  },
];

describeReference("calibration against mirt", () => {
  it.each(DATA)("$folder", { timeout: 60_000 }, ({ folder, dimensions, tolerance, ...accept }) => {
    const reference = referenceFit(folder);
    const instrument = fittedInstrument(reference, dimensions);
    const people = referenceRows(`${folder}/responses.csv`).map((row) =>
      answersOf(row, instrument.items),
    );
    const found = calibrate({ ...instrument, correlation: 0.1 }, people, { tolerance });
    expect(found.fit).toMatchObject({ n: reference.n, converged: true });
    expect(Math.abs(found.fit.logLik - reference.logLik)).toBeLessThan(accept.logLik);
    const gaps = found.instrument.items.flatMap((item, j) => {
      const { slopes = [], intercepts = [] } = instrument.items[j] ?? {};
      const numbers = [...slopes, ...intercepts];
      return [...item.slopes, ...item.intercepts].map((x, p) =>
        Math.abs(x - (numbers[p] ?? Number.NaN)),
      );
    });
    expect(Math.max(...gaps)).toBeLessThan(accept.number);
    if (reference.rho !== undefined)
      expect(Math.abs(found.instrument.correlation - reference.rho)).toBeLessThan(0.001);
  });

  it.each(["science", "bfi_extraversion"])("%s: standard errors beside Oakes'", (folder) => {
    const reference = referenceFit(folder);
    const instrument = fittedInstrument(reference, ["t"]);
    const rows = referenceRows(`${folder}/responses.csv`);
    const people = rows.map((row) => answersOf(row, instrument.items));
    const covariance = parameterCovariance(instrument, people);
    const errors = covariance && parameterStandardErrors(instrument, covariance);
    reference.items.forEach(({ se_a, se_d }, j) => {
      const ours = errors?.items[j];
      expect(Math.abs((ours?.slopes[0] ?? Number.NaN) - (se_a ?? 0))).toBeLessThan(1e-3);
      se_d?.forEach((se, k) => {
        expect(Math.abs((ours?.intercepts[k] ?? Number.NaN) - se)).toBeLessThan(1e-3);
      });
    });
  });
});
