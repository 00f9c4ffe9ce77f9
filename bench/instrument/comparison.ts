import { deviation, mean, share } from "./statistics";

/** How many people each cell of the method's simulation had. */
const THEIRS = 3000;
/** Standard errors of the difference that count as chance: 1 in 370 for one figure, so a few in a thousand for all. */
const SIGMA = 3;

/** One figure of ours beside the method's; `theirs` null where the method has none. */
export type Figure = {
  unit: "percent" | "number" | "items";
  ours: number;
  theirs: number | null;
  tolerance: number;
};

export const isOutside = ({ ours, theirs, tolerance }: Figure): boolean =>
  theirs !== null && !(Math.abs(ours - theirs) <= tolerance);

/**
 * A share of people. Tolerance: 3 standard errors of the difference of two samples, and half the last
 * digit that the method prints.
 */
export function proportion(values: readonly boolean[], theirs: number | null, digit = 0.01): Figure {
  const ours = share(values);
  const p = Math.min(0.99, Math.max(0.01, theirs ?? ours));
  const error = Math.sqrt(p * (1 - p) * (1 / values.length + 1 / THEIRS));
  return { unit: "percent", ours, theirs, tolerance: SIGMA * error + digit / 2 };
}

/** A mean over people, with the same tolerance from its own scatter. */
export function average(
  values: readonly number[],
  theirs: number | null,
  { unit, digit }: { unit: "number" | "items"; digit: number },
): Figure {
  const error = deviation(values) * Math.sqrt(1 / values.length + 1 / THEIRS);
  return { unit, ours: mean(values), theirs, tolerance: SIGMA * error + digit / 2 };
}

export const written = (value: number, unit: Figure["unit"]): string => {
  if (unit === "percent") return `${(value * 100).toFixed(1)} %`;
  return unit === "items" ? value.toFixed(1) : value.toFixed(3);
};

/** "ours (theirs, difference)", with a mark where it is outside the tolerance. */
export function figureText(figure: Figure): string {
  const { unit, ours, theirs, tolerance } = figure;
  if (theirs === null) return written(ours, unit);
  const difference = `${ours >= theirs ? "+" : "−"}${written(Math.abs(ours - theirs), unit)}`;
  const mark = isOutside(figure) ? ` OUTSIDE ±${written(tolerance, unit)}` : "";
  return `${written(ours, unit)} (${written(theirs, unit)}, ${difference})${mark}`;
}

/** One line of a table of figures. */
export type Row = { name: string; figures: Record<string, Figure | string> };

export const isRowOutside = ({ figures }: Row) =>
  Object.values(figures).some((figure) => typeof figure !== "string" && isOutside(figure));

/** A Markdown table. */
export function tableText(first: string, rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]?.figures ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line([first, ...columns]),
    line(["---", ...columns.map(() => "---")]),
    ...rows.map(({ name, figures }) =>
      line([
        name,
        ...columns.map((column) => {
          const figure = figures[column];
          return figure === undefined || typeof figure === "string"
            ? (figure ?? "")
            : figureText(figure);
        }),
      ]),
    ),
  ].join("\n");
}
