import { readFileSync, writeFileSync } from "node:fs";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import { instrumentPage } from "@/lib/assessment/domain/instrument-page";
import { scoringInstrument } from "@/lib/assessment/domain/scoring-instrument";
import { simulatedLimits } from "@/lib/assessment/domain/simulated-limits";

// The instrument's own paperwork. `docs` writes docs/instrument.md from the items, `check` says whether it
// is up to date, `limits` prints the limits that 5,000 simulated people give for form-limits.ts.

const PAGE = "docs/instrument.md";

const COMMANDS: Readonly<Record<string, () => void>> = {
  docs: () => writeFileSync(PAGE, instrumentPage(CURRENT_FORM)),
  check: () => {
    if (readFileSync(PAGE, "utf8") === instrumentPage(CURRENT_FORM)) return;
    console.error(`${PAGE} is out of date: run npm run instrument -- docs`);
    process.exitCode = 1;
  },
  limits: () =>
    console.log(
      JSON.stringify(
        simulatedLimits({ ...CURRENT_FORM, graded: scoringInstrument(CURRENT_FORM) }, 5000, 5000),
        null,
        2,
      ),
    ),
};

const command = COMMANDS[process.argv[2] ?? ""];
if (command) command();
else {
  console.error("Use: npm run instrument -- docs | check | limits");
  process.exitCode = 2;
}
