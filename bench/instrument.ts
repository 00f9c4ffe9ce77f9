import { writeFileSync } from "node:fs";
import { drawnBanks } from "./instrument/bank";
import { carelessRows } from "./instrument/careless";
import { changeRows } from "./instrument/change";
import { isRowOutside, type Row, tableText } from "./instrument/comparison";
import { lengthRows, shippedRows, widenedRows } from "./instrument/length";

/**
 * The method's simulated figures reproduced by the shipped engine and bank: length and accuracy, careless answers,
 * power to see change. Exit code 1 when a figure is farther from the method's than chance allows.
 *
 * Options: --people N per row (3,000), --write YYYY-MM-DD (also writes docs/simulation.md under that date).
 */
const SEED = 20261123;
const BANKS = 30;
const PAGE = "docs/simulation.md";

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? null : (process.argv[at + 1] ?? "");
};
const people = Number(option("people") ?? 3000);
const date = option("write");
const isDate = date === null || /^\d{4}-\d{2}-\d{2}$/.test(date);
if (!Number.isInteger(people) || people < 10 * BANKS || !isDate) {
  console.error("Use: npm run bench:instrument -- [--people N from 300] [--write YYYY-MM-DD]");
  process.exit(2);
}

type Section = { title: string; first: string; rows: () => Row[]; note: string };

const banks = drawnBanks(BANKS, SEED);
const each = Math.round(people / BANKS);

const SECTIONS: readonly Section[] = [
  {
    title: "Length and accuracy",
    first: "form",
    rows: () => lengthRows(banks, each, SEED),
    note: "Both dimensions together; mean SE is over people and dimensions. Adaptive forms draw on the 56 items that can have numbers.",
  },
  {
    title: "The same with the numbers as shipped",
    first: "form",
    rows: () => shippedRows(Math.ceil(people / 3), SEED),
    note: "Before calibration every statement has one of two slopes. With items so alike there is little for an adaptive test to choose: one more reason why there is none until there are data.",
  },
  {
    title: "What the product says today",
    first: "form",
    rows: () => widenedRows(banks, Math.ceil(each / 5), SEED),
    note: "Scored with the provisional numbers and widened by the doubt about them, while people answer by the banks' numbers. Rightness is judged at each bank's own cuts.",
  },
  {
    title: "Careless answers",
    first: "who answers",
    rows: () => carelessRows(banks, each, SEED),
    note: "The form of 40 with four items on the work itself. lz is taken with the true numbers. The product scores with the numbers it ships and holds a result back on one strong sign or two weak ones, with the limits of its version. How many careless people would be told something clear hangs on the cuts, and the method does not say where its own were: only the cuts of its references, .3, are compared. No answering times are simulated, so its sign of speed is silent here.",
  },
  {
    title: "Power to see change",
    first: "true move of one dimension",
    rows: () => changeRows(banks, each, SEED),
    note: "Two sittings of the form of 40, retest correlation .7.",
  },
];

const sections = SECTIONS.map((section) => {
  const rows = section.rows();
  const text = `## ${section.title}\n\n${tableText(section.first, rows)}\n\n${section.note}`;
  console.log(`\n${text}`);
  return {
    text,
    outside: rows.filter(isRowOutside).map(({ name }) => `${section.title}, ${name}`),
  };
});

const outside = sections.flatMap((section) => section.outside);
const verdict =
  outside.length === 0
    ? "Every figure is within its tolerance."
    : `Outside their tolerance: ${outside.join("; ")}.`;
console.log(`\n${verdict}`);
if (outside.length > 0) process.exitCode = 1;

if (date)
  writeFileSync(
    PAGE,
    `# What the instrument can do, simulated

Written by \`npm run bench:instrument -- --people ${people} --write ${date}\` (seed ${SEED}): do not edit by hand.

${people} people per row answer exactly by the model; traits normal, correlation .2. They are spread over ${BANKS} banks: our items,
each off its shipped slope and location by chance (log slope SD .25, location SD .40), as a calibration might find them.

In brackets: the figure the method states, from 3,000 people on a bank of its own; the difference; and how much of one is
chance: three standard errors, bank to bank and person to person, and half the last digit printed. Beyond that it is
marked OUTSIDE. A share that most people are near the border of, such as both SE ≤ .35, swings widely from bank to bank,
and so does its tolerance. All are ceilings: they presume that the model is true, and no real person has answered yet.

${sections.map(({ text }) => text).join("\n\n")}

${verdict}
`,
  );
