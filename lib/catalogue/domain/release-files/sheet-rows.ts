import { shortened } from "./cell-values";
import type { Faults } from "./faults";

/** A cell as a spreadsheet holds it; the tables that are read hold no dates. */
export type SheetCell = string | number | boolean | null;

/** One sheet of a file with all its rows. */
export type Sheet = { file: string; rows: readonly (readonly SheetCell[])[] };

/** How the header names a column: in full, or by a pattern where it holds a year. */
export type SheetColumns<Key extends string> = Readonly<Record<Key, string | RegExp>>;

/** A row by the columns that were asked for. */
export type SheetRow<Key extends string> = {
  cells: Readonly<Record<Key, SheetCell>>;
  fault: (column: Key, what: string) => void;
};

/**
 * Rows below the header that stands in line `headerLine`, as far as their first column that was asked for is filled.
 * A header without one of the columns is a fault, named as the column is written there.
 */
export function sheetRows<Key extends string>(
  { file, rows }: Sheet,
  { headerLine, columns }: { headerLine: number; columns: SheetColumns<Key> },
  faults: Faults,
): SheetRow<Key>[] {
  const header = (rows[headerLine - 1] ?? []).map((cell) => String(cell ?? "").trim());
  const wanted = entriesOf(columns);
  const places = wanted.map(
    ([key, name]) => [key, header.findIndex((is) => isNamed(is, name))] as const,
  );
  const missing = wanted.filter((_, at) => places[at]?.[1] === -1);
  for (const [, name] of missing)
    faults.add({ file, line: headerLine, column: said(name) }, "column is missing");
  if (missing.length > 0) return [];

  return rows.slice(headerLine).flatMap((row, at) => {
    const cells = picked(places, row);
    if (Object.values(cells).every((cell) => cell === null)) return [];
    const line = headerLine + 1 + at;
    const fault = (column: Key, what: string) =>
      faults.add({ file, line, column: said(columns[column]) }, what);
    return [{ cells, fault }];
  });
}

const entriesOf = <Key extends string>(columns: SheetColumns<Key>) =>
  // The keys of a record are what it was written with.
  Object.entries(columns) as [Key, string | RegExp][];

const isNamed = (header: string, name: string | RegExp) =>
  typeof name === "string" ? header === name : name.test(header);

const said = (name: string | RegExp) =>
  typeof name === "string" ? name : name.source.replace(/[\\^$()]/g, "");

function picked<Key extends string>(
  places: readonly (readonly [Key, number])[],
  row: readonly SheetCell[],
) {
  const cells: Partial<Record<Key, SheetCell>> = {};
  for (const [key, place] of places) cells[key] = row[place] ?? null;
  // Every column that was asked for has a place.
  return cells as Record<Key, SheetCell>;
}

/** A cell's text without outer white space; empty where it holds nothing. */
export const cellText = (cell: SheetCell): string => (cell === null ? "" : String(cell).trim());

/** A number of at least `from`; null where it is none, which is told. */
export function cellFigure<Key extends string>(
  { cells, fault }: SheetRow<Key>,
  column: Key,
  from = 0,
): number | null {
  const cell = cells[column];
  if (typeof cell === "number" && Number.isFinite(cell) && cell >= from) return cell;
  fault(column, `"${shortened(cellText(cell))}" is not a number`);
  return null;
}
