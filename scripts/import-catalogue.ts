import { run } from "./catalogue/run";

// The catalogue's tables out of an official release:
//   npm run catalogue:import -- --onet <zip or folder> [--bls <folder>] --out <folder>

process.exitCode = await run(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`));
