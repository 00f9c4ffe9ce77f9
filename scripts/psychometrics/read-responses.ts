import type { Answers, GradedItem } from "@/lib/psychometrics/instrument";
import { choicesOf, keyedAnswers } from "@/lib/psychometrics/keyed-answers";
import { InputFault } from "./input-fault";
import { type CsvRecord, parseCsv } from "./parse-csv";
import { readText } from "./read-text";

/** One person of a response file; answers are keyed and in the order of the instrument. */
export type Respondent = { person: string; answers: Answers };

/**
 * Reads and checks a response file: `person`, then each item once, in any order; answers 0..K−1.
 * @throws InputFault `file:line:column: reason (item)`, one line per fault
 */
export function readResponses(file: string, items: readonly GradedItem[]): Respondent[] {
  const { records, faults } = parseCsv(readText(file));
  const [header, ...rows] = records;
  const lines = faults.map(({ line, column, reason }) => `${file}:${line}:${column}: ${reason}`);
  if (!header) throw new InputFault(lines.length > 0 ? lines : [`${file}:1:1: the file is empty`]);
  const columns = new Map(header.fields.map((name, column) => [name, column]));
  const at = (fault: string) => `${file}:${fault}`;
  const wrongHeader = headerFaults(header.fields, items).map(at);
  if (wrongHeader.length > 0) throw new InputFault([...wrongHeader, ...lines]);
  const wrong = rowFaults(rows, header.fields, items).map(at);
  if (wrong.length + lines.length > 0) throw new InputFault([...wrong, ...lines]);
  return rows.map(({ fields }) => ({
    person: fields[0] ?? "",
    answers: keyedAnswers(
      items,
      items.map(({ id }) => {
        const field = fields[columns.get(id) ?? 0];
        return field ? Number(field) : null;
      }),
    ),
  }));
}

function headerFaults(names: readonly string[], items: readonly GradedItem[]): string[] {
  const known = new Set(items.map(({ id }) => id));
  const seen = new Set<string>();
  const faults = names.flatMap((name, column) => {
    const at = `1:${column + 1}`;
    if (column === 0)
      return name === "person" ? [] : [`${at}: the first column must be person, got "${name}"`];
    if (!known.has(name)) return [`${at}: unknown column (${name})`];
    if (seen.has(name)) return [`${at}: repeated column (${name})`];
    seen.add(name);
    return [];
  });
  const missing = items.filter(({ id }) => !seen.has(id));
  return [...faults, ...missing.map(({ id }) => `1:${names.length + 1}: missing column (${id})`)];
}

function rowFaults(
  rows: readonly CsvRecord[],
  names: readonly string[],
  items: readonly GradedItem[],
): string[] {
  const categories = new Map(items.map((item) => [item.id, choicesOf(item)]));
  const people = new Set<string>();
  return rows.flatMap(({ line, fields }) => {
    if (fields.length !== names.length) {
      const column = Math.min(fields.length, names.length) + 1;
      return [`${line}:${column}: ${names.length} fields are needed, got ${fields.length}`];
    }
    const [person = "", ...answers] = fields;
    const faults = people.has(person) ? [`${line}:1: repeated person "${person}"`] : [];
    if (person === "") faults.push(`${line}:1: person is empty`);
    people.add(person);
    answers.forEach((answer, index) => {
      const id = names[index + 1] ?? "";
      const highest = (categories.get(id) ?? 0) - 1;
      if (answer === "" || (/^\d+$/.test(answer) && Number(answer) <= highest)) return;
      faults.push(`${line}:${index + 2}: answer must be 0..${highest}, got "${answer}" (${id})`);
    });
    return faults;
  });
}
