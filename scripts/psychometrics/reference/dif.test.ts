import { expect, it } from "vitest";
import { z } from "zod";
import { difLikelihoodRatio } from "@/lib/psychometrics/dif-likelihood-ratio";
import { difFlags, difOrdinalLogit } from "@/lib/psychometrics/dif-ordinal-logit";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import { describeReference } from "./describe-reference";
import {
  answersOf,
  fittedInstrument,
  num,
  referenceFit,
  referenceJson,
  referenceRows,
} from "./reference-files";

const baselineSchema = z.object({
  focal_mean: z.number(),
  focal_var: z.number(),
  logLik_constrained: z.number(),
});

function setting() {
  const instrument = fittedInstrument(referenceFit("bfi_extraversion"), ["t"]);
  const answers = referenceRows("bfi_extraversion/responses.csv").map((row) =>
    answersOf(row, instrument.items),
  );
  const group = referenceRows("bfi_extraversion/group.csv").map((row) => num(row, "group"));
  return { instrument, answers, group };
}

describeReference("differential item functioning", () => {
  it("agrees with polr on every nested model", () => {
    const { instrument, answers, group } = setting();
    const tables = scoringTables(instrument);
    const theta = answers.map((one) => eapEstimate(tables, one).means[0] ?? Number.NaN);
    const found = referenceRows("bfi_extraversion/dif_polr.csv").map((row, j) => {
      const column = answers.map((one) => one[j] ?? 0);
      const item = difOrdinalLogit(column, theta, { group, categories: 6 });
      const gap = (value: number, name: string) => Math.abs(value - num(row, name));
      expect(gap(item.logLik.none, "ll0")).toBeLessThan(0.01);
      expect(gap(item.uniform.chiSquare, "chi2_uniform")).toBeLessThan(0.02);
      expect(gap(item.total.chiSquare, "chi2_total")).toBeLessThan(0.02);
      expect(gap(item.total.p, "p_total")).toBeLessThan(0.001);
      expect(gap(item.deltaR2, "dMcFadden")).toBeLessThan(1e-5);
      expect(gap(item.groupCoefficient, "beta_group")).toBeLessThan(5e-3);
      return item;
    });
    expect(difFlags(found)).toEqual([false, false, false, false, false]);
  });

  it("agrees with mirt's likelihood ratios", { timeout: 60_000 }, () => {
    const { instrument, answers, group } = setting();
    const people = {
      reference: answers.filter((_, i) => group[i] === 1),
      focal: answers.filter((_, i) => group[i] === 2),
    };
    const { baseline, items } = difLikelihoodRatio(instrument, people, 1e-4);
    const expected = baselineSchema.parse(
      referenceJson("bfi_extraversion/dif_irtlr_baseline.json"),
    );
    expect(Math.abs(baseline.logLik - expected.logLik_constrained)).toBeLessThan(0.02);
    expect(Math.abs(baseline.mean - expected.focal_mean)).toBeLessThan(0.005);
    expect(Math.abs(baseline.variance - expected.focal_var)).toBeLessThan(0.005);
    referenceRows("bfi_extraversion/dif_irtlr.csv").forEach((row, j) => {
      expect(Math.abs((items[j]?.chiSquare ?? Number.NaN) - num(row, "X2"))).toBeLessThan(0.1);
      expect(items[j]?.df).toBe(num(row, "df"));
      expect((items[j]?.p ?? 1) < 0.01).toBe(num(row, "p") < 0.01);
    });
  });
});
