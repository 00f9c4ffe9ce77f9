import { spawnSync } from "node:child_process";
import { run } from "./catalogue/run";

// The catalogue's tables out of an official release:
//   npm run catalogue:import -- --onet <zip or folder> [--bls <folder>] [--dry-run]        into the catalogue
//   npm run catalogue:import -- --onet <zip or folder> [--bls <folder>] --out <folder>     as CSV, without a database

const words = process.argv.slice(2);
const isForFiles = words.some((word) => /^--(out|pack)(=|$)/.test(word));

/** Runs this again where the database of this installation is known. */
const withDatabase = () =>
  spawnSync(
    process.execPath,
    ["scripts/with-database.mjs", "scripts/import-catalogue.ts", ...words],
    { stdio: "inherit" },
  ).status ?? 1;

process.exitCode =
  isForFiles || process.env.DATABASE_OWNER_URL
    ? await run(words, (line) => process.stderr.write(`${line}\n`))
    : withDatabase();
// Pools of connections would keep this process for a while.
process.exit();
