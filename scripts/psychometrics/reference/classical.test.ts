import { expect, it } from "vitest";
import { z } from "zod";
import { answerVariability } from "@/lib/psychometrics/answer-variability";
import { cronbachAlpha } from "@/lib/psychometrics/cronbach-alpha";
import { longestRun } from "@/lib/psychometrics/longest-run";
import { reliableChange } from "@/lib/psychometrics/reliable-change";
import { describeReference } from "./describe-reference";
import { num, referenceJson, referenceRows } from "./reference-files";

const scale = z.object({
  items: z.array(z.string()),
  alpha: z.number(),
  sd: z.number(),
  sdiff: z.number(),
});
const scales = z.object({ A: scale, C: scale, E: scale, N: scale, O: scale });
const rows = z.array(z.object({ rci: z.number() }));
const published = z.object({
  jt: z.object({ sd: z.number(), rel: z.number(), s_diff: z.number(), rows }),
});

const sd = (values: readonly number[]) => {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
};

describeReference("classical indices", () => {
  it("alpha and the smallest reliable change of five scales", () => {
    const people = referenceRows("bfi200.csv");
    for (const { items, ...expected } of Object.values(
      scales.parse(referenceJson("bfi200_reference.json")),
    )) {
      const keyed = people.map((row) =>
        items.map((id) => (id.startsWith("-") ? 7 - num(row, id.slice(1)) : num(row, id))),
      );
      const alpha = cronbachAlpha(keyed);
      expect(Math.abs(alpha - expected.alpha)).toBeLessThan(1e-8);
      const spread = sd(keyed.map((row) => row.reduce((sum, x) => sum + x, 0) / items.length));
      expect(spread).toBeCloseTo(expected.sd, 7);
      const oneDifference = reliableChange(0, expected.sdiff, { sd: spread, reliability: alpha });
      expect(oneDifference).toBeCloseTo(1, 6);
    }
  });

  it("alpha of the extraversion items", () => {
    const people = referenceRows("bfi_extraversion/responses.csv").map((row) =>
      ["E1", "E2", "E3", "E4", "E5"].map((id) => num(row, id)),
    );
    const { raw_alpha } = z
      .object({ raw_alpha: z.number() })
      .parse(referenceJson("bfi_extraversion/ctt_jacobson_truax.json"));
    expect(Math.abs(cronbachAlpha(people) - raw_alpha)).toBeLessThan(1e-8);
  });

  it("Jacobson-Truax of clinicalsignificance", () => {
    const { jt } = published.parse(referenceJson("rci_reference.json"));
    for (const { rci } of jt.rows) {
      const found = reliableChange(0, rci * jt.s_diff, { sd: jt.sd, reliability: jt.rel });
      expect(Math.abs(found - rci)).toBeLessThan(1e-7);
    }
  });

  it("runs and variability of 200 people, 20 of them careless", () => {
    for (const { person, planted, longstring, irv, ...answers } of referenceRows(
      "careless_bfi25_raw/responses_indices.csv",
    )) {
      const raw = Object.values(answers).map((answer) => (answer ? Number(answer) : null));
      expect(longestRun(raw), person).toBe(Number(longstring));
      expect(Math.abs((answerVariability(raw) ?? -1) - Number(irv)), person).toBeLessThan(1e-7);
      if (planted === "straight") expect(longestRun(raw)).toBe(25);
    }
  });
});
