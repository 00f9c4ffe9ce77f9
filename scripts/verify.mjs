import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inLanes } from "./testing/in-lanes.mjs";

// npm run verify: every check that needs no database, beside each other. What follows `--` is for the tests.

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(folder, "node_modules", ".bin", name);
const RULES = [".dependency-cruiser.cjs"];
const ROOTS = ["app", "components", "lib", "db", "e2e", "scripts", "bench"];

/** The longest first, so that none of them is left alone at the end. */
const CHECKS = [
  {
    name: "tests",
    steps: [
      ["vitest", "run", "--project", "core", "--project", "component", ...process.argv.slice(2)],
    ],
    tells: /^ *(Test Files|Tests) .*$/gm,
  },
  {
    name: "types",
    steps: [
      ["next", "typegen"],
      ["tsc", "--noEmit"],
    ],
  },
  { name: "dependency rules", steps: [["depcruise", ...ROOTS, "--config", ...RULES]] },
  { name: "format and lint", steps: [["biome", "check"]] },
  { name: "dead code", steps: [["knip"]] },
];

/** Runs one program; answers whether it was content, and all it said. */
const run = ([program, ...words]) =>
  new Promise((resolve) => {
    const child = spawn(bin(program), words, {
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

async function check({ name, steps, tells }) {
  const began = performance.now();
  let said = "";
  let isOk = true;
  for (const step of steps) {
    const result = await run(step);
    said += result.said;
    isOk = result.isOk;
    if (!isOk) break;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${isOk ? "ok    " : "FAILED"} ${seconds.padStart(6)} s  ${name}`);
  if (!isOk) console.log(`\n${said}`);
  else if (tells) console.log(withoutColours(said).match(tells)?.join("\n") ?? "");
  return isOk;
}

const withoutColours = (text) =>
  text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "");

const began = performance.now();
const results = await inLanes(CHECKS, Math.min(3, Math.max(2, availableParallelism())), check);
const failed = results.filter((isOk) => !isOk).length;
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `\n${failed === 0 ? "All checks passed" : `${failed} of ${results.length} checks failed`} in ${seconds} s.`,
);
process.exitCode = failed === 0 ? 0 : 1;
