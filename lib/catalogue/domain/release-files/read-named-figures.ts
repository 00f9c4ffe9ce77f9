import { type Bounds, codeIn, figureIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

/** What to take of a file: the rows of `scale`; `others` are known and left alone, anything else is a fault. */
export type NamedScale = { scale: string; others: readonly string[] | "any"; bounds: Bounds };

const COLUMNS = ["O*NET-SOC Code", "Element Name", "Scale ID", "Data Value"] as const;

/** Figures of one scale by occupation and by the element's name, in the order of the file. */
export function readNamedFigures(
  source: TextFile,
  { scale, others, bounds }: NamedScale,
  known: ReadonlySet<string>,
  faults: Faults,
): Map<string, Map<string, number>> {
  const figures = new Map<string, Map<string, number>>();
  for (const row of tabRows(source, COLUMNS, faults)) {
    const given = row.cells["Scale ID"];
    if (given !== scale) {
      if (others !== "any" && !others.includes(given))
        row.fault("Scale ID", `"${given}" is not ${[scale, ...others].join(" or ")}`);
      continue;
    }
    const code = codeIn(row, "O*NET-SOC Code", known);
    const figure = figureIn(row, "Data Value", bounds);
    if (code === null || figure === null) continue;
    const named = figures.get(code) ?? new Map<string, number>();
    figures.set(code, named);
    const name = row.cells["Element Name"];
    if (named.has(name)) row.fault("Element Name", `${name} is there twice for ${code}`);
    named.set(name, figure);
  }
  return figures;
}
