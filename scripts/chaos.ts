import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { type Fault, kills, type Seen } from "./chaos/kills";

// npm run chaos kills the web server (F1) and the database (F2) under writers, and everything at once now and then. It
// ends only what is its own; to be sure: unshare -pf --mount-proc bash -c 'npm run chaos -- --times 200; exit $?'
// With --prove the product is broken on purpose, and what is held against it must say so.

/** After its own death, and after the database is there again (trust.md, 5). */
const BACK_MS = { F1: 10_000, F2: 5000 };
const REFUSAL_MS = 3000;

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    times: { type: "string", default: "10" },
    only: { type: "string", default: "F1,F2" },
    prove: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? randomInt(2 ** 31));
const times = Number(values.times);
const isFault = (word: string): word is Fault => word === "F1" || word === "F2";
const faults = values.only.split(",").filter(isFault);
if (!(Number.isSafeInteger(seed) && Number.isSafeInteger(times) && times > 0 && faults.length > 0))
  throw new Error("Use --seed N, --times N above 0 and --only F1,F2.");

/** What does not hold of what must, in words. */
function faultsOf(fault: Fault, seen: Seen): string[] {
  const none = ["lost", "twice", "half", "missed", "exits"] as const;
  return [
    ...none.filter((name) => seen[name] > 0).map((name) => `${seen[name]} ${name}`),
    ...(seen.wrong.length > 0 ? [`answers that are neither page nor 503: ${seen.wrong}`] : []),
    ...(seen.slowestBackMs > BACK_MS[fault] ? [`back after ${seen.slowestBackMs} ms`] : []),
    ...(seen.slowestRefusalMs > REFUSAL_MS ? [`refused after ${seen.slowestRefusalMs} ms`] : []),
  ];
}

console.log(`seed ${seed}, ${times} kills each${values.prove ? ", broken on purpose" : ""}`);
for (const fault of faults) {
  const { wrong, ...seen } = await kills({ fault, times, seed, isBroken: values.prove });
  console.log(fault, JSON.stringify({ ...seen, wrong: wrong.length }));
  const found = faultsOf(fault, { ...seen, wrong });
  // Broken on purpose, only these count: what else is seen there proves nothing.
  const proof = seen.lost + seen.twice > 0;
  const isAsWanted = values.prove ? proof : found.length === 0;
  console.log(`${fault}: ${found.join("; ") || "holds"}${isAsWanted ? "" : " (NOT as wanted)"}`);
  if (!isAsWanted) process.exitCode = 1;
}
