import { expect, it } from "vitest";
import { changeIndex } from "@/lib/psychometrics/change-index";
import { changePosterior } from "@/lib/psychometrics/change-posterior";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import { marginalLikelihood } from "@/lib/psychometrics/marginal-likelihood";
import { maximumLikelihood } from "@/lib/psychometrics/maximum-likelihood";
import { posterior } from "@/lib/psychometrics/posterior";
import { reliableChange } from "@/lib/psychometrics/reliable-change";
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

function setting(folder: string) {
  const instrument = fittedInstrument(referenceFit(folder), ["t"]);
  const people = new Map(
    referenceRows(`${folder}/responses.csv`).map((row) => [
      row.person,
      answersOf(row, instrument.items),
    ]),
  );
  return { instrument, answers: (person: string | undefined) => people.get(person) ?? [] };
}

describeReference("change", () => {
  it.each(["science", "bfi_extraversion"])("%s: RCI by EAP and by maximum likelihood", (folder) => {
    const { instrument, answers } = setting(folder);
    const tables = scoringTables(instrument);
    let converged = 0;
    for (const row of referenceRows(`${folder}/rci.csv`)) {
      const sittings = [row.pre_person, row.post_person].map(answers);
      const [before, after] = sittings.map((one) => {
        const { means, standardErrors } = eapEstimate(tables, one);
        return { score: means[0] ?? 0, standardError: standardErrors[0] ?? 0 };
      });
      if (!before || !after) throw new Error("two sittings");
      expect(Math.abs(changeIndex(before, after) - num(row, "eap_z"))).toBeLessThan(1e-6);
      const [first, second] = sittings.map((one) => maximumLikelihood(instrument, one));
      if (row.ml_converged !== "TRUE") continue;
      converged++;
      if (!first || !second) throw new Error("mirt found a maximum");
      expect(Math.abs(first.theta - num(row, "ml_pre"))).toBeLessThan(1e-4);
      expect(Math.abs(second.theta - num(row, "ml_post"))).toBeLessThan(1e-4);
      const z = changeIndex(
        { score: first.theta, standardError: first.standardError },
        { score: second.theta, standardError: second.standardError },
      );
      expect(Math.abs(z - num(row, "ml_z"))).toBeLessThan(1e-4);
    }
    expect(converged).toBeGreaterThan(10);
  });

  it("agrees on the posterior of change and on Jacobson-Truax", () => {
    const { instrument, answers } = setting("bfi_extraversion");
    const tables = scoringTables(instrument, 121);
    const jt = Object(referenceJson("bfi_extraversion/ctt_jacobson_truax.json"));
    const worst = { moments: 0, probabilities: 0, index: 0 };
    for (const row of referenceRows("bfi_extraversion/change_posterior.csv")) {
      const [before, after] = [row.pre_person, row.post_person].map((person) =>
        marginalLikelihood(posterior(tables, answers(person)), 0),
      );
      if (!before || !after) throw new Error("two sittings");
      const change = changePosterior(before, after, 0.7);
      const gap = (value: number, column: string) => Math.abs(value - num(row, column));
      worst.moments = Math.max(
        worst.moments,
        gap(change.mean, "delta_mean"),
        gap(change.sd, "delta_sd"),
      );
      worst.probabilities = Math.max(
        worst.probabilities,
        gap(change.up, "p_up"),
        gap(change.atLeastHalf, "p_abs_ge_0.5"),
      );
      const index = reliableChange(num(row, "sum_pre"), num(row, "sum_post"), {
        sd: jt.sd_sum,
        reliability: jt.raw_alpha,
      });
      worst.index = Math.max(worst.index, gap(index, "jt_rci"));
    }
    expect(worst.moments).toBeLessThan(1e-5);
    expect(worst.probabilities).toBeLessThan(0.003);
    expect(worst.index).toBeLessThan(1e-8);
  });
});
