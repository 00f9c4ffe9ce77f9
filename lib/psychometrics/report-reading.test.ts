import { expect, it } from "vitest";
import { eapEstimate } from "./eap-estimate";
import { smallForm } from "./fixtures/instruments";
import { REPORT_POINTS, reportReading } from "./report-reading";
import { scoringTables } from "./scoring-tables";

const answers = smallForm.items.map((_, j) => (j % 3) + 1);

it("widens provisional versions only", () => {
  const calibrated = { ...smallForm, status: "calibrated" } as const;
  const exact = reportReading(calibrated, answers).estimate;
  const tables = scoringTables(calibrated, REPORT_POINTS);
  expect(exact).toEqual(eapEstimate(tables, answers));
  const widened = reportReading(smallForm, answers).estimate;
  expect(widened.standardErrors[0]).toBeGreaterThan(exact.standardErrors[0] ?? 0);
});
