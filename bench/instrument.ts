import { writeFileSync } from "node:fs";
import { carelessRows } from "./instrument/careless";
import { changeRows } from "./instrument/change";
import { isRowOutside, type Row, tableText } from "./instrument/comparison";
import { lengthRows } from "./instrument/length";

/**
 * The method's simulated figures reproduced by the shipped engine and bank: length and accuracy, careless answers,
 * power to see change. Exit code 1 when a figure is farther from the method's than chance allows.
 *
 * Options: --people N (3,000), --write YYYY-MM-DD (also writes docs/simulation.md under that date).
 */
const SEED = 20261123;
const PAGE = "docs/simulation.md";

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? null : (process.argv[at + 1] ?? "");
};
const people = Number(option("people") ?? 3000);
const date = option("write");
const isDate = date === null || /^\d{4}-\d{2}-\d{2}$/.test(date);
if (!Number.isInteger(people) || people < 100 || !isDate) {
  console.error("Use: npm run bench:instrument -- [--people N from 100] [--write YYYY-MM-DD]");
  process.exit(2);
}

type Section = { title: string; first: string; rows: Row[]; note: string };

const SECTIONS: readonly (() => Section)[] = [
  () => ({
    title: "Length and accuracy",
    first: "form",
    rows: lengthRows(people, SEED),
    note: "Both dimensions together; mean SE is over people and dimensions. Adaptive forms draw on the 56 items that have numbers.",
  }),
  () => ({
    title: "Careless answers",
    first: "who answers",
    rows: carelessRows(people, SEED),
    note: "The form of 40 with four items on the work itself. The product holds a result back on one strong sign or two weak ones; its limits of lz are those of the version, not −2. No answering times are simulated, so the sign of speed is silent here.",
  }),
  () => ({
    title: "Power to see change",
    first: "true move of one dimension",
    rows: changeRows(people, SEED),
    note: "Two sittings of the form of 40, retest correlation .7.",
  }),
];

const sections = SECTIONS.map((make) => {
  const section = make();
  console.log(`\n## ${section.title}\n\n${tableText(section.first, section.rows)}\n\n${section.note}`);
  return section;
});

const outside = sections.flatMap(({ rows }) => rows.filter(isRowOutside)).map(({ name }) => name);
console.log(outside.length === 0 ? "\nAll within tolerance." : `\nOutside: ${outside.join("; ")}`);
if (outside.length > 0) process.exitCode = 1;

if (date) writeFileSync(PAGE, page(date));

function page(day: string): string {
  return `# What the instrument can do, simulated

Written by \`npm run bench:instrument -- --people ${people} --write ${day}\` (seed ${SEED}): do not edit by hand.

${people.toLocaleString("en")} people per row who answer exactly by the model, traits normal, correlation .2. In brackets: the
figure the method states (from 3,000 people on an assumed bank), and the difference. A difference is chance within three
standard errors of it and half the last printed digit; beyond, it is marked OUTSIDE. These are ceilings: they presume that
the model and its numbers are true, and no real person has answered yet.
${sections.map(({ title, first, rows, note }) => `\n## ${title}\n\n${tableText(first, rows)}\n\n${note}\n`).join("")}
${outside.length === 0 ? "Every figure is within its tolerance." : `Outside their tolerance: ${outside.join("; ")}.`}
`;
}
