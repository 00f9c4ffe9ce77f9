import { expect, it } from "vitest";
import { categoryProbabilities } from "@/lib/psychometrics/category-probabilities";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { expectedAnswer } from "@/lib/psychometrics/expected-answer";
import { itemInformation } from "@/lib/psychometrics/item-information";
import { personFit } from "@/lib/psychometrics/person-fit";
import { posterior } from "@/lib/psychometrics/posterior";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { describeReference } from "./describe-reference";
import { answersOf, fittedInstrument, num, referenceFit, referenceRows } from "./reference-files";

describeReference("scores of mirt, one dimension", () => {
  it.each(["science", "bfi_extraversion"])("%s: curves and information", (folder) => {
    const { items } = fittedInstrument(referenceFit(folder), ["theta"]);
    const total = new Map<string, number>();
    let worst = 0;
    for (const row of referenceRows(`${folder}/item_curves.csv`)) {
      const item = items.find(({ id }) => id === row.item);
      const [slope = Number.NaN] = item?.slopes ?? [];
      const z = slope * num(row, "theta");
      const intercepts = item?.intercepts ?? [];
      const information = slope * slope * itemInformation(z, intercepts);
      const gaps = categoryProbabilities(z, intercepts).map((p, k) => p - num(row, `P${k}`));
      gaps.push(
        information - num(row, "info"),
        expectedAnswer(z, intercepts) - num(row, "expected"),
      );
      worst = Math.max(worst, ...gaps.map(Math.abs));
      total.set(row.theta ?? "", (total.get(row.theta ?? "") ?? 0) + information);
    }
    expect(worst).toBeLessThan(1e-7);
    for (const row of referenceRows(`${folder}/test_info.csv`))
      expect(
        Math.abs((total.get(row.theta ?? "") ?? Number.NaN) - num(row, "test_info")),
      ).toBeLessThan(1e-7);
  });

  it.each(["science", "bfi_extraversion"])(
    "%s: EAP, SE, lz, log likelihood of everyone",
    (folder) => {
      const fit = referenceFit(folder);
      const instrument = fittedInstrument(fit, ["theta"]);
      const tables = scoringTables(instrument);
      const people = referenceRows(`${folder}/responses.csv`);
      const scores = referenceRows(`${folder}/eap.csv`);
      const worst = { eap: 0, lz: 0 };
      let logLik = 0;
      expect(scores).toHaveLength(people.length);
      people.forEach((row, i) => {
        const score = scores[i] ?? {};
        const answers = answersOf(row, instrument.items);
        const { means, standardErrors } = eapEstimate(tables, answers);
        const gap = Math.max(
          Math.abs((means[0] ?? Number.NaN) - num(score, "eap")),
          Math.abs((standardErrors[0] ?? Number.NaN) - num(score, "se")),
        );
        worst.eap = Math.max(worst.eap, gap);
        const lz = personFit(instrument, answers, means) ?? Number.NaN;
        worst.lz = Math.max(worst.lz, Math.abs(lz - num(score, "lz")));
        logLik += posterior(tables, answers).logMarginal;
      });
      expect(worst.eap).toBeLessThan(1e-6);
      expect(worst.lz).toBeLessThan(1e-4);
      expect(Math.abs(logLik - fit.logLik)).toBeLessThan(1e-4);
    },
  );

  it("scores people with unanswered items", () => {
    const instrument = fittedInstrument(referenceFit("bfi_extraversion"), ["theta"]);
    const tables = scoringTables(instrument);
    for (const row of referenceRows("bfi_extraversion/eap_missing.csv")) {
      const { means, standardErrors } = eapEstimate(tables, answersOf(row, instrument.items));
      expect(Math.abs((means[0] ?? Number.NaN) - num(row, "eap"))).toBeLessThan(1e-6);
      expect(Math.abs((standardErrors[0] ?? Number.NaN) - num(row, "se"))).toBeLessThan(1e-6);
    }
  });
});
