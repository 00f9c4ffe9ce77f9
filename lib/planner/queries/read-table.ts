import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { Refused } from "@/lib/kernel/errors";

/** More rows than a plan holds items, so that the plan's own limit speaks first. */
const MOST_ROWS = 400;
/** What separates cells, by who writes the file. */
const SEPARATORS = [",", ";", "\t"] as const;

/** The cells of a CSV file, also of one that separates by semicolon or tab. Throws Refused with what is wrong. */
export function readTable(text: string): string[][] {
  const [first = ""] = text.split("\n", 1);
  const count = (of: string) => first.split(of).length;
  const delimiter = SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refused(`This is no CSV that can be read: ${error.message}.`, "csv");
  }
}
