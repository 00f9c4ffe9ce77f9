import { csvRow } from "./csv-row";

/**
 * Rows as CSV under a line of their fields' names, in the order in which they first occur. Numbers stand as they
 * are, instants in ISO 8601, what has parts of its own as JSON; null and what is missing are empty.
 */
export function csvTable(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [fields, ...rows.map((row) => fields.map((field) => cell(row[field])))]
    .map(csvRow)
    .join("");
}

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
