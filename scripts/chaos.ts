import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { judgeKills } from "./chaos/judge-kills";
import type { Fault } from "./chaos/kills";
import { SCENES } from "./chaos/scenes";

// npm run chaos makes the faults of the fault list (trust.md, 5) that this machine can make, on installations of its
// own: kills of the web server (F1) and the database (F2), seeded, under writers, and the others once each. It ends only
// what is its own; to be sure: unshare -pf --mount-proc bash -c 'npm run chaos -- --times 200; exit $?'
// With --prove the kills find a product broken on purpose, and what is held against it must say so.

const KILLS = ["F1", "F2"];

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    times: { type: "string", default: "10" },
    only: { type: "string", default: [...KILLS, ...Object.keys(SCENES)].join() },
    prove: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed ?? randomInt(2 ** 31));
const times = Number(values.times);
const isKill = (word: string): word is Fault => KILLS.includes(word);
const asked = values.only.split(",");
const isKnown = asked.every((word) => isKill(word) || SCENES[word]);
if (!(Number.isSafeInteger(seed) && Number.isSafeInteger(times) && times > 0 && isKnown))
  throw new Error(
    `Use --seed N, --times N above 0 and --only some of ${[...KILLS, ...Object.keys(SCENES)]}.`,
  );

const make = (fault: string) =>
  isKill(fault) ? judgeKills({ fault, times, seed, isBroken: values.prove }) : SCENES[fault]?.();

console.log(`seed ${seed}, ${times} kills each${values.prove ? ", broken on purpose" : ""}`);
for (const fault of values.prove ? asked.filter(isKill) : asked) {
  const outcome = await make(fault);
  if (!outcome) continue;
  console.log(fault, JSON.stringify(outcome.seen));
  console.log(`${fault}: ${outcome.faults.map((words) => `NOT ${words}`).join("; ") || "holds"}`);
  if (outcome.faults.length > 0) process.exitCode = 1;
}
