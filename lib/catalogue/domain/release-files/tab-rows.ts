import type { Faults } from "./faults";

/** A text file of a release. */
export type TextFile = { file: string; text: string };

/** A row by the columns that were asked for; `fault` says what is wrong with one of them. */
export type TabRow<Column extends string> = {
  cells: Readonly<Record<Column, string>>;
  fault: (column: Column, what: string) => void;
};

/**
 * Rows of a tab-separated file with a header line. The official files quote nothing, so a tab or a line end is never
 * part of a value; either kind of line end will do.
 */
export function* tabRows<Column extends string>(
  { file, text }: TextFile,
  columns: readonly Column[],
  faults: Faults,
): Generator<TabRow<Column>> {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const header = (lines[0] ?? "").replace(/^\uFEFF/, "").split("\t");
  const missing = columns.filter((column) => !header.includes(column));
  for (const column of missing) faults.add({ file, line: 1, column }, "column is missing");
  if (missing.length > 0) return;

  const places = columns.map((column) => [column, header.indexOf(column)] as const);
  for (let line = 2; line <= lines.length; line++) {
    const values = (lines[line - 1] ?? "").split("\t");
    if (values.length !== header.length) {
      faults.add({ file, line }, `has ${values.length} columns instead of ${header.length}`);
      continue;
    }
    yield {
      cells: picked(places, values),
      fault: (column, what) => faults.add({ file, line, column }, what),
    };
  }
}

function picked<Column extends string>(
  places: readonly (readonly [Column, number])[],
  values: readonly string[],
) {
  const cells: Partial<Record<Column, string>> = {};
  for (const [column, place] of places) cells[column] = values[place] ?? "";
  // Every column that was asked for has a place.
  return cells as Record<Column, string>;
}
