import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, needsInstall } from "./launch/building.mjs";
import { browser } from "./testing/browser.mjs";
import { playwrightCounts, vitestCounts } from "./testing/reports.mjs";

// npm test on a fresh clone: everything, and one line at the end. Plain Node: nothing is installed yet.

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), "fl-reports-"));
const suites = [];

/** The tests see no configuration of this machine but what they were meant to see. */
const OURS =
  /^(DATABASE_|APP_ORIGIN$|AUTH_|SMTP_|MAIL_|OIDC_|DATA_DIR$|TRUST_PROXY$|CLAMD$|DEPLOYMENT_ID$|NEXT_|PORT$|HOST$|NODE_ENV$)/;
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !OURS.test(name)),
);

/** Runs a program and answers whether it was content; what a `quiet` one says is shown when it has ended. */
function run(words, { quiet = false, ...more } = {}) {
  const child = spawn(words[0], words.slice(1), {
    cwd: folder,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    env: { ...environment, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", ...more },
    shell: process.platform === "win32",
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(part));
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

async function suite(name, work) {
  console.log(`\n=== ${name}`);
  const began = Date.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.error(error.message);
    counts = { passed: 0, failed: 1, skipped: 0, faults: [error.message] };
  }
  suites.push({ name, seconds: Math.round((Date.now() - began) / 1000), ...counts });
}

const whether = (isOk) => ({ passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, skipped: 0 });
const report = (name) => join(reports, `${name.replace(":", "-")}.json`);

/** Runs a script of package.json that is Vitest, or begins it. */
const vitestSuite = (script, more) => async () => {
  const told = ["--reporter=default", "--reporter=json", `--outputFile.json=${report(script)}`];
  const isOk = await run(["npm", "run", script, "--", ...told], more);
  return vitestCounts(report(script), isOk);
};
const verify = vitestSuite("verify");
const referenceTests = vitestSuite("verify:reference", { quiet: true });
const thoroughTests = vitestSuite("verify:thorough", { quiet: true });
const databaseTests = vitestSuite("verify:db");

async function productionBuild() {
  const words = [process.execPath, "scripts/testing/production-build.mjs"];
  return whether(await run(words, { quiet: true }));
}

async function endToEnd() {
  const isOk = await run(["npm", "run", "e2e", "--", "--reporter=line,json"], {
    CHROMIUM_PATH: browser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report("e2e"),
  });
  return playwrightCounts(report("e2e"), isOk);
}

function summary() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const faults = suites.flatMap((one) => one.faults ?? []);
  // Beside the counts, where whoever keeps only the end of the output finds them.
  if (faults.length > 0) console.log(`\n=== Failed\n${faults.join("\n")}`);
  console.log("\n=== Summary");
  for (const { name, seconds, ...counts } of suites) {
    const { passed, failed, skipped } = counts;
    console.log(
      `${name.padEnd(34)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped  ${seconds} s`,
    );
    for (const kind of Object.keys(total)) total[kind] += counts[kind];
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0;
}

await suite("Packages", () => {
  if (needsInstall(folder)) install(folder);
  return whether(true);
});
if (suites.every(({ failed }) => failed === 0)) {
  // The checks leave a part of a processor idle: what takes longer is worked out in it.
  await Promise.all([
    suite("Checks, core and component tests", verify),
    suite("Thorough tests", thoroughTests).then(() =>
      suite("Agreement with reference numbers", referenceTests),
    ),
  ]);
  // The build keeps one processor busy; the tests wait for the database half of their time.
  await Promise.all([
    suite("Database tests", databaseTests),
    suite("Production build", productionBuild),
  ]);
  await suite("End-to-end tests", endToEnd);
}
rmSync(reports, { recursive: true, force: true });
process.exitCode = summary() ? 0 : 1;
