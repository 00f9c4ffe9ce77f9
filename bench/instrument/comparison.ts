import { mean, variance } from "./statistics";

/** How many people each cell of the method's simulation had, on one bank. */
const THEIRS = 3000;
/** Standard errors of the difference that count as chance. */
const SIGMA = 3;

type Unit = "percent" | "number" | "items";
/** The last digit that the method prints. */
const DIGIT = { percent: 0.01, number: 0.001, items: 0.1 } as const;

/** One figure of ours beside the method's; `theirs` null where the method has none. */
export type Figure = { unit: Unit; ours: number; theirs: number | null; tolerance: number };

const isOutside = ({ ours, theirs, tolerance }: Figure): boolean =>
  theirs !== null && !(Math.abs(ours - theirs) <= tolerance);

/**
 * The mean of people's values, who come in groups, one per bank; of yes and no it is a share.
 *
 * Tolerance: 3 standard errors of the difference between our B banks and the method's one, and half the last
 * digit printed. Variance of the difference: σ²_bank (1 + 1/B) + σ²_people (1/n + 1/3000), σ²_bank the variance
 * of the banks' means beyond what their numbers of people explain.
 */
export function figure(
  groups: readonly (readonly (number | boolean)[])[],
  theirs: number | null,
  unit: Unit = "percent",
): Figure {
  const numbers = groups.map((group) => group.map(Number));
  const all = numbers.flat();
  const spread = variance(all);
  const means = numbers.filter((group) => group.length > 0).map(mean);
  const chance = mean(numbers.map((group) => spread / Math.max(1, group.length)));
  const banks = means.length > 1 ? Math.max(0, variance(means) - chance) : 0;
  const error = banks * (1 + 1 / means.length) + spread * (1 / all.length + 1 / THEIRS);
  return { unit, ours: mean(all), theirs, tolerance: SIGMA * Math.sqrt(error) + DIGIT[unit] / 2 };
}

const written = (value: number, unit: Unit): string => {
  if (unit === "percent") return `${(value * 100).toFixed(1)} %`;
  return unit === "items" ? value.toFixed(1) : value.toFixed(3);
};

/** "ours [theirs, difference ± tolerance]", with a mark where it is outside. */
function figureText(one: Figure): string {
  const { unit, ours, theirs, tolerance } = one;
  if (theirs === null) return written(ours, unit);
  const difference = `${ours >= theirs ? "+" : "−"}${written(Math.abs(ours - theirs), unit)}`;
  const mark = isOutside(one) ? " OUTSIDE" : "";
  return `${written(ours, unit)} [${written(theirs, unit)}, ${difference} ± ${written(tolerance, unit)}]${mark}`;
}

/** One line of a table; what is text is not compared. */
export type Row = { name: string; figures: Record<string, Figure | string> };

export const isRowOutside = ({ figures }: Row) =>
  Object.values(figures).some((one) => typeof one !== "string" && isOutside(one));

/** A Markdown table. */
export function tableText(first: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cell = (one: Figure | string | undefined) =>
    one === undefined || typeof one === "string" ? (one ?? "") : figureText(one);
  return [
    line([first, ...columns]),
    line(["---", ...columns.map(() => "---")]),
    ...rows.map(({ name, figures }) => line([name, ...columns.map((key) => cell(figures[key]))])),
  ].join("\n");
}
