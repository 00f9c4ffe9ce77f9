import { expect, it } from "vitest";
import { auditCsv, auditLines } from "./audit-pack";
import { activity, held } from "./testing-credits";

const cycle = { from: "2025-03-01", to: "2028-02-29" };
const evidence = [
  { activityId: "2026-01-01 2", name: "slides.pdf", url: null },
  { activityId: "2026-01-01 2", name: "Page", url: "https://x.test" },
  { activityId: "other", name: "not this", url: null },
];

it("lists what was done in the cycle, its first and last day included, with what shows it", () => {
  const done = [
    activity("2028-02-29", 1, ["a"]),
    activity("2028-03-01", 1, ["a"]),
    activity("2026-01-01", 2, ["a"]),
    activity("2025-02-28", 1, ["a"]),
    activity("2025-03-01", 1, ["a"]),
  ];
  const lines = auditLines(held("a"), done, { cycle, evidence });
  expect(lines.map(({ activity: { doneOn } }) => doneOn)).toEqual([
    "2025-03-01",
    "2026-01-01",
    "2028-02-29",
  ]);
  expect(lines[1]).toMatchObject({
    counts: "2 hours",
    evidence: ["slides.pdf", "Page (https://x.test)"],
  });
});

it("guards its CSV against formulas, and keeps commas and quotes", () => {
  const done = [
    activity("2026-01-01", 2, ["a"], { title: "=HYPERLINK(1)", provider: 'The "club", here' }),
  ];
  const csv = auditCsv(auditLines(held("a"), done, { cycle: null, evidence }));
  const [, row] = csv.split("\r\n");
  expect(row).toBe(
    `2026-01-01,'=HYPERLINK(1),"The ""club"", here",,2 hours,2 hours,,slides.pdf; Page (https://x.test),`,
  );
});
