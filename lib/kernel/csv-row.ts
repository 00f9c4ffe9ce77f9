/**
 * One row of CSV (RFC 4180, CRLF). Text that a spreadsheet would run as a formula is kept as text by an
 * apostrophe in front; numbers stand as they are, null is empty.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => (typeof cell === "string" ? quoted(cell) : String(cell ?? ""))).join(",")}\r\n`;

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
