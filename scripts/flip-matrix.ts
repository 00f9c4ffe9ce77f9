import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { ACTIONS, HANDLERS, PAGES } from "@/db/testing/doors/every-door";
import {
  type SeenAnswers,
  type SeenEffects,
  wrongAnswers,
  wrongEffects,
} from "@/db/testing/doors/judge";
import { ANSWERS, WHO } from "@/db/testing/doors/row";
import { WITHOUT_EFFECT } from "@/e2e/access/inputs";

// Who watches the watchman: turns single cells of the table, and single checks of the policies, and counts what
// nothing would have noticed. The cells are judged against what `ACCESS=whole npx playwright test access` has seen.

type Tally = { turned: number; noticed: number; missed: string[] };
const tally = (): Tally => ({ turned: 0, noticed: 0, missed: [] });

function note(on: Tally, isNoticed: boolean, what: string): void {
  on.turned += 1;
  if (isNoticed) on.noticed += 1;
  else on.missed.push(what);
}

function flipDoors(seen: SeenAnswers): Tally {
  const doors = { ...PAGES, ...HANDLERS };
  const found = tally();
  for (const [door, cells] of Object.entries(doors))
    for (const who of WHO) {
      // Noticed only if each of the other words would be.
      const isSeen = ANSWERS.filter((one) => one !== cells[who]).every(
        (answer) => wrongAnswers(seen, { [door]: { ...cells, [who]: answer } }).length > 0,
      );
      note(found, isSeen, `${door} for ${who}`);
    }
  return found;
}

/** Of an action without an effect here, only that it is refused to all others is judged by the stories of its room. */
function flipActions(seen: SeenEffects): Tally {
  const found = tally();
  for (const [name, cells] of Object.entries(ACTIONS))
    for (const who of WHO) {
      const turned = { [name]: { ...cells, [who]: !cells[who] } };
      const isJudged = !WITHOUT_EFFECT.includes(name);
      note(found, isJudged && wrongEffects(seen, turned).length > 0, `${name} by ${who}`);
    }
  return found;
}

const POLICIES = ["accounts", "assessment", "catalogue", "planner", "coaching"].map(
  (room) => `lib/${room}/policy.ts`,
);
const CHECK = /^export (const|function) (can\w+)/gm;

/** The policy with one check that always answers the same. */
function turned(text: string, name: string, answer: boolean): string {
  const hidden = text.replace(new RegExp(`^export (const|function) ${name}\\b`, "m"), "$1 before_");
  return `${hidden}\nexport function ${name}(..._given: unknown[]): boolean {\n  return ${answer};\n}\n`;
}

/** Runs the rooms' tests of policies; the file is as it was afterwards, whatever happens. */
function isNoticed(file: string, mutant: string): boolean {
  const before = readFileSync(file, "utf8");
  try {
    writeFileSync(file, mutant);
    const words = ["vitest", "run", "--project", "core", "--bail", "1", ...policyTests(file)];
    return spawnSync("npx", words, { stdio: "ignore" }).status !== 0;
  } finally {
    writeFileSync(file, before);
  }
}

const policyTests = (file: string): string[] =>
  readdirSync(file.slice(0, file.lastIndexOf("/")))
    .filter((name) => /^policy.*[.]test[.]ts$/.test(name) && !name.includes(".db."))
    .map((name) => file.replace("policy.ts", name));

function flipChecks(): Tally {
  const found = tally();
  for (const file of POLICIES) {
    const text = readFileSync(file, "utf8");
    for (const [, , name = ""] of text.matchAll(CHECK))
      for (const answer of [true, false])
        note(
          found,
          isNoticed(file, turned(text, name, answer)),
          `${file} ${name} always ${answer}`,
        );
  }
  return found;
}

const share = ({ turned: all, noticed }: Tally) => `${((100 * noticed) / all).toFixed(1)} %`;
function report(title: string, found: Tally): void {
  console.log(`${title}: ${found.noticed} of ${found.turned} noticed (${share(found)})`);
  for (const what of found.missed.slice(0, 400)) console.log(`  not noticed: ${what}`);
}

const seen = JSON.parse(readFileSync("test-results/access.json", "utf8"));
const wrong = wrongAnswers(seen.answers);
if (wrong.length > 0) throw new Error(`What was seen is not what the table says: ${wrong[0]}`);
const doors = flipDoors(seen.answers);
const actions = flipActions(seen.effects);
report("cells of pages and handlers", doors);
report("cells of actions", actions);
const isWhole = process.argv.includes("--checks");
const checks = isWhole ? flipChecks() : tally();
if (isWhole) report("checks of policies", checks);
const all = [doors, actions, checks];
const total = all.reduce((sum, one) => sum + one.turned, 0);
const noticed = all.reduce((sum, one) => sum + one.noticed, 0);
console.log(`all: ${noticed} of ${total} (${((100 * noticed) / total).toFixed(1)} %)`);
process.exitCode = noticed / total < 0.95 ? 1 : 0;
