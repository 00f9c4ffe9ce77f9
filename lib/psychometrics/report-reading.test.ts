import { expect, it } from "vitest";
import { eapEstimate } from "./eap-estimate";
import { smallForm } from "./fixtures/instruments";
import type { Instrument } from "./instrument";
import { REPORT_POINTS, reportReading } from "./report-reading";
import { scoringTables } from "./scoring-tables";

const answers = smallForm.items.map((_, j) => (j % 3) + 1);

it("widens provisional versions, and not those whose numbers carry no doubt", () => {
  const calibrated = { ...smallForm, status: "calibrated" } as const;
  const exact = reportReading(calibrated, answers).estimate;
  const tables = scoringTables(calibrated, REPORT_POINTS);
  expect(exact).toEqual(eapEstimate(tables, answers));
  const widened = reportReading(smallForm, answers).estimate;
  expect(widened.standardErrors[0]).toBeGreaterThan(exact.standardErrors[0] ?? 0);
});

it("widens calibrated versions by the covariance of their items, and less than invented numbers", () => {
  const known = { ...smallForm, status: "calibrated" } as const;
  const covered = (variance: number) => ({
    ...known,
    items: known.items.map((item) => {
      const size = item.slopes.filter((slope) => slope !== 0).length + item.intercepts.length;
      const covariance = Array.from({ length: size }, (_, p) =>
        Array.from({ length: size }, (__, q) => (p === q ? variance : 0)),
      );
      return { ...item, covariance };
    }),
  });
  const errorOf = (form: Instrument) =>
    reportReading(form, answers).estimate.standardErrors[0] ?? 0;
  expect(errorOf(covered(0.01))).toBeGreaterThan(errorOf(known));
  expect(errorOf(covered(0.01))).toBeLessThan(errorOf(smallForm));
  expect(errorOf(covered(1e-12))).toBeCloseTo(errorOf(known), 5);
});
