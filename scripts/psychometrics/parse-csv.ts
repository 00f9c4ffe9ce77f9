/** One row of a file: the line it begins on (1 = first) and its fields, quotes taken off. */
export type CsvRecord = { line: number; fields: string[] };
export type CsvFault = { line: number; column: number; reason: string };

/**
 * RFC 4180 text to rows: quoted fields, doubled quotes, any line end, with or without byte order mark.
 * Empty lines at the end are no rows. A fault ends the reading: what follows it cannot be trusted.
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
    records.push(row);
  }
  while (isBlank(records.at(-1))) records.pop();
  return { records, faults: [] };
}

const isBlank = (record: CsvRecord | undefined) =>
  record !== undefined && record.fields.length === 1 && record.fields[0] === "";

type Field = { value: string; end: number; lines: number } | { reason: string };

const FIELD_END = /[,\r\n"]/g;

function bare(text: string, start: number): Field {
  FIELD_END.lastIndex = start;
  const end = FIELD_END.exec(text)?.index ?? text.length;
  if (text[end] === '"') return { reason: "a quote inside a field that is not quoted" };
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
