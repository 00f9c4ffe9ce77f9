import type { z } from "zod";
import { InputFault } from "@/scripts/psychometrics/input-fault";
import { parseJson } from "@/scripts/psychometrics/parse-json";

/** Where a value lies, as one would write it: `activities[0].allocations[1]`. */
export const pathText = (path: readonly PropertyKey[], whole: string): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^[.]/, "") || whole;

/**
 * JSON text to what `schema` makes of it. A key whose value is null reads as absent.
 *
 * @param whole what the document is called where the fault is not inside it: "ledger", "plan"
 * @throws InputFault with one line per fault, `path: what`
 */
export function readJson<Shape>(text: string, schema: z.ZodType<Shape>, whole: string): Shape {
  const json = parseJson(text);
  if ("fault" in json) {
    const { line, column, reason } = json.fault;
    throw new InputFault([`${whole}: no JSON at line ${line}, column ${column}: ${reason}`]);
  }
  const read = schema.safeParse(withoutNulls(json.value));
  if (read.success) return read.data;
  throw new InputFault(read.error.issues.flatMap((issue) => faultLines(issue, whole)));
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null ? [] : [[key, withoutNulls(inner)]],
    ),
  );
}

function faultLines(issue: z.core.$ZodIssue, whole: string): string[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${pathText([...issue.path, key], whole)}: unknown key`);
  return [`${pathText(issue.path, whole)}: ${plainly(issue.message)}`];
}

/** The validator's words without its own jargon. */
const plainly = (message: string) =>
  message.endsWith("received undefined") ? "is required" : message.replace(/^Invalid \w+: /, "");
