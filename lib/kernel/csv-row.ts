/**
 * One row of CSV (RFC 4180, CRLF). Text that a spreadsheet would run as a formula is kept as text by an
 * apostrophe in front; numbers stand as they are, null is empty.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => (typeof cell === "string" ? quoted(cell) : String(cell ?? ""))).join(",")}\r\n`;

/** What a spreadsheet would run, also behind apostrophes of its own: so that taking one away gives back the text. */
const GUARDED = /^'*[=+\-@\t\r]/;

/** The text of a cell as it was before `csvRow` guarded it. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;

function quoted(text: string): string {
  const safe = GUARDED.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
