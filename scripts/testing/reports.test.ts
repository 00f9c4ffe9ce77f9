import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { playwrightCounts, vitestCounts } from "./reports.mjs";

const folder = mkdtempSync(join(tmpdir(), "fl-told-"));

function reported(report: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  return file;
}

const vitest = (failed: number, testResults: unknown[]) =>
  reported({
    numPassedTests: 3,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults,
  });

const passed = { status: "passed", fullName: "a good one", failureMessages: [] };

describe("what a report of Vitest comes to", () => {
  it("names each test that failed, with how it says why", () => {
    const bad = {
      status: "failed",
      fullName: "adds up",
      failureMessages: ["\u001b[31mexpected 1 to be 2\u001b[39m\nat x"],
    };
    const file = vitest(1, [{ name: "a.test.ts", message: "", assertionResults: [passed, bad] }]);
    expect(vitestCounts(file, false)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 1,
      faults: ["a.test.ts: adds up: expected 1 to be 2 at x"],
    });
  });

  it("names a file that could not be read", () => {
    const file = vitest(0, [
      { name: "b.test.ts", message: "no such module", assertionResults: [] },
    ]);
    expect(vitestCounts(file, false)).toMatchObject({
      failed: 1,
      faults: ["b.test.ts: the file: no such module"],
    });
  });

  it("has nothing to name where all passed, and counts a bad end all the same", () => {
    const file = vitest(0, [{ name: "c.test.ts", message: "", assertionResults: [passed] }]);
    expect(vitestCounts(file, true)).toMatchObject({ failed: 0, faults: [] });
    expect(vitestCounts(file, false)).toMatchObject({ failed: 1, faults: [] });
  });

  it("counts a report that was never written as one failure", () => {
    const failed = { passed: 0, failed: 1, skipped: 0, faults: [] };
    expect(vitestCounts(join(folder, "none.json"), true)).toEqual(failed);
    expect(playwrightCounts(join(folder, "none.json"), true)).toEqual(failed);
  });
});

it("names each story that failed, or passed only at a second try, wherever it stands", () => {
  const spec = (title: string, status: string, error?: object) => ({
    file: "a.spec.ts",
    title,
    tests: [{ status, results: error === undefined ? [{}] : [{ error }, {}] }],
  });
  const file = reported({
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        specs: [
          spec("fine", "expected"),
          spec("red", "unexpected", { message: "no heading\nat y" }),
        ],
        suites: [{ specs: [spec("second try", "flaky", { message: "timed out" })] }],
      },
    ],
  });
  expect(playwrightCounts(file, false)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    faults: ["a.spec.ts: second try: timed out", "a.spec.ts: red: no heading at y"],
  });
});
