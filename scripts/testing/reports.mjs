import { existsSync, readFileSync } from "node:fs";

// Counts out of the reports that Vitest and Playwright write.

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** A suite that ended badly without a failing test, or told nothing, has failed all the same. */
const honest = (counts, isOk) =>
  isOk || counts.failed > 0 ? counts : { ...counts, failed: counts.failed + 1 };

export function vitestCounts(file, isOk) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const skipped = report.numPendingTests + report.numTodoTests;
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests, skipped }, isOk);
}

export function playwrightCounts(file, isOk) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  // A test that passed only at a second try is not counted as passed.
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, isOk);
}
