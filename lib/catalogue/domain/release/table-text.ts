/** One column of a table: its name and what stands in it, as written; null is an empty cell. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => string | null];

/**
 * A table as CSV (RFC 4180, CRLF) with a header. Data to be read by programs: cells stand as they are, with no
 * protection against a spreadsheet that takes a sign for a formula.
 */
export function tableText<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [line(columns.map(([name]) => name))];
  for (const row of rows) lines.push(line(columns.map(([, cell]) => cell(row) ?? "")));
  return lines.join("");
}

const line = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\r\n`;

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
