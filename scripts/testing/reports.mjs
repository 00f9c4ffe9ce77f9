import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

// Counts, and what failed, out of the reports that Vitest and Playwright write.

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

/** A suite that ended badly without a failing test, or told nothing, has failed all the same. */
const honest = (counts, isOk) =>
  isOk || counts.failed > 0 ? counts : { ...counts, failed: counts.failed + 1 };

const vitestFaults = ({ testResults }) =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && message) return [fault(name, "the file", message)];
    return failed.map((test) => fault(name, test.fullName, test.failureMessages[0]));
  });

const playwrightFaults = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(playwrightFaults),
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => ["unexpected", "flaky"].includes(status)))
    .map(({ file, title, tests }) => {
      const results = tests.flatMap((test) => test.results);
      return fault(file, title, results.find(({ error }) => error)?.error.message);
    }),
];

/** Where it was, and the first lines of why: of what failed in one of many random cases they name that case. */
function fault(file, title, message = "") {
  const why = stripVTControlCharacters(message).trim().split("\n").slice(0, 4).join(" ");
  return `${relative(process.cwd(), file)}: ${title}: ${why}`;
}

export function vitestCounts(file, isOk) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0, faults: [] };
  const skipped = report.numPendingTests + report.numTodoTests;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  return { ...honest(counts, isOk), faults: vitestFaults(report) };
}

export function playwrightCounts(file, isOk) {
  const report = read(file);
  if (report === null) return { passed: 0, failed: 1, skipped: 0, faults: [] };
  // A test that passed only at a second try is not counted as passed.
  const { expected, unexpected, flaky, skipped } = report.stats;
  const counts = { passed: expected, failed: unexpected + flaky, skipped };
  return { ...honest(counts, isOk), faults: playwrightFaults(report) };
}
