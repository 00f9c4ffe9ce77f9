/** One row of a file: where it begins (1 = first line) and its fields, quotes taken off. */
export type CsvRecord = { line: number; fields: string[] };
export type CsvFault = { line: number; column: number; reason: string };

/**
 * RFC 4180 text to rows: quoted fields, doubled quotes, any line end, with or without byte order mark.
 * Empty lines are no rows. A fault ends the reading: what follows it could not be trusted.
 */
export function parseCsv(text: string): { records: CsvRecord[]; faults: CsvFault[] } {
  const records: CsvRecord[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRecord = { line, fields: [] };
    for (;;) {
      const field = text[at] === '"' ? quoted(text, at) : bare(text, at);
      const column = row.fields.length + 1;
      if ("reason" in field) return { records, faults: [{ line, column, reason: field.reason }] };
      row.fields.push(field.value);
      line += field.lines;
      at = field.end;
      if (text[at] !== ",") break;
      at++;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    if (row.fields.length > 1 || row.fields[0] !== "") records.push(row);
  }
  return { records, faults: [] };
}

type Field = { value: string; end: number; lines: number } | { reason: string };

function bare(text: string, start: number): Field {
  let end = start;
  while (end < text.length && !",\r\n".includes(text.charAt(end))) {
    if (text[end] === '"') return { reason: "a quote inside a field that is not quoted" };
    end++;
  }
  return { value: text.slice(start, end), end, lines: 0 };
}

function quoted(text: string, start: number): Field {
  let value = "";
  let end = start + 1;
  for (;;) {
    const close = text.indexOf('"', end);
    if (close === -1) return { reason: "a quote that is never closed" };
    value += text.slice(end, close);
    end = close + 1;
    if (text[end] !== '"') break;
    value += '"';
    end++;
  }
  if (end < text.length && !",\r\n".includes(text.charAt(end)))
    return { reason: "text after a closing quote" };
  return { value, end, lines: value.split(/\r\n|\r|\n/).length - 1 };
}
