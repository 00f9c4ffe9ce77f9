import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { inLanes } from "./testing/in-lanes.mjs";

// npm run verify: every check that needs no database, beside each other. What follows `--` is for the tests.

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** The longest first, so that none of them is left alone at the end. */
const CHECKS = ["tests", "types", "rules", "lint", "dead-code"];
const WORDS = { tests: ["--", ...process.argv.slice(2)] };
const COUNTS = /^ *(Test Files|Tests) .*$/gm;

/** Runs one check; answers whether it was content, and all it said. */
const run = (name) =>
  new Promise((resolve) => {
    const words = ["run", "--silent", `verify:${name}`, ...(WORDS[name] ?? [])];
    const child = spawn(npm, words, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
      });
    child.once("error", (error) => resolve({ isOk: false, said: `${said}${error.message}\n` }));
    child.once("close", (code) => resolve({ isOk: code === 0, said }));
  });

const secondsSince = (began) => (performance.now() - began) / 1000;

async function check(name) {
  const began = performance.now();
  const { isOk, said } = await run(name);
  console.log(
    `${isOk ? "ok    " : "FAILED"} ${secondsSince(began).toFixed(1).padStart(6)} s  ${name}`,
  );
  const told = isOk ? (stripVTControlCharacters(said).match(COUNTS) ?? []).join("\n") : `\n${said}`;
  if (told) console.log(told);
  return isOk;
}

const began = performance.now();
const results = await inLanes(CHECKS, Math.min(3, Math.max(2, availableParallelism())), check);
const failed = results.filter((isOk) => !isOk).length;
console.log(
  `\n${failed === 0 ? "All checks passed" : `${failed} of ${results.length} checks failed`} in ${secondsSince(began).toFixed(0)} s.`,
);
process.exitCode = failed === 0 ? 0 : 1;
