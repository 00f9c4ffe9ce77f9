import { z } from "zod";
import type { Instrument } from "@/lib/psychometrics/instrument";
import { InputFault } from "./input-fault";
import { parseJson } from "./parse-json";
import { readText } from "./read-text";

const MOST_CATEGORIES = 100;

const itemSchema = z
  .looseObject({
    id: z.string().min(1, "an item needs an id"),
    facet: z.string(),
    format: z.enum(["likert", "pair", "sjt"]),
    categories: z.int().min(2).max(MOST_CATEGORIES),
    slopes: z.array(z.number()),
    intercepts: z.array(z.number()),
    reversed: z.boolean(),
    merged: z.array(z.int().min(0)).optional(),
    covariance: z.array(z.array(z.number())).optional(),
  })
  .superRefine(({ categories, intercepts, slopes, merged, covariance }, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path: ["intercepts", ...path], message });
    if (categories >= 2 && intercepts.length !== categories - 1)
      fault([], `${categories} categories need ${categories - 1} intercepts`);
    const rising = intercepts.findIndex((d, k) => k > 0 && d >= (intercepts[k - 1] ?? d));
    if (rising > 0) fault([rising], "intercepts must fall");
    const elsewhere = (name: string, message: string) =>
      context.addIssue({ code: "custom", path: [name], message });
    if (merged && !isMergeOf(merged, categories))
      elsewhere("merged", `must rise from 0 to ${categories - 1} without gaps`);
    const size = slopes.filter((slope) => slope !== 0).length + intercepts.length;
    const isSquare = covariance?.length === size && covariance.every((row) => row.length === size);
    if (covariance && !isSquare) elsewhere("covariance", `${size} rows of ${size} are needed`);
  });

/** Every category 0..K−1 in rising order, each at least once. */
const isMergeOf = (merged: readonly number[], categories: number) =>
  merged[0] === 0 &&
  merged.at(-1) === categories - 1 &&
  merged.every(
    (to, k) => k === 0 || to - (merged[k - 1] ?? 0) === 0 || to - (merged[k - 1] ?? 0) === 1,
  );

const instrumentSchema = z
  .looseObject({
    id: z.string(),
    version: z.union([z.string(), z.number()], "text or a number is needed").transform(String),
    status: z.enum(["provisional", "interim", "calibrated"]),
    dimensions: z.array(z.string().min(1)).min(1).max(2),
    correlation: z.unknown(),
    cuts: z.looseObject({ tau: z.array(z.number()), delta: z.number().min(0) }).optional(),
    items: z.array(itemSchema).min(1),
  })
  .superRefine(({ dimensions, correlation, cuts, items }, context) => {
    const fault = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const width = dimensions.length;
    if (new Set(dimensions).size < width) fault(["dimensions"], "two dimensions of one name");
    if (width === 2 && !(typeof correlation === "number" && Math.abs(correlation) < 1))
      fault(["correlation"], "correlation must be a number between -1 and 1");
    if (cuts && cuts.tau.length !== width) fault(["cuts", "tau"], `${width} numbers are needed`);
    const known = new Set<string>();
    items.forEach(({ id, slopes }, j) => {
      if (width > 0 && slopes.length !== width)
        fault(["items", j, "slopes"], `${width} slopes are needed`);
      if (known.has(id)) fault(["items", j, "id"], "this id is given twice");
      known.add(id);
    });
  });

/** An instrument as checked, and the document as it stood, to be written again with new numbers. */
export type InstrumentFile = { instrument: Instrument; document: z.infer<typeof instrumentSchema> };

/**
 * Reads and checks an instrument.
 * @throws InputFault `file:line:column: reason (item)`, one line per fault
 */
export function readInstrument(file: string): InstrumentFile {
  const json = parseJson(readText(file));
  if ("fault" in json) {
    const { line, column, reason } = json.fault;
    throw new InputFault([`${file}:${line}:${column}: ${reason}`]);
  }
  const parsed = instrumentSchema.safeParse(json.value);
  if (!parsed.success)
    throw new InputFault(
      parsed.error.issues.map(({ path, message }) => {
        const { line, column } = json.placeOf(path);
        const missing = path.at(-1);
        const what = typeof missing === "string" ? `${missing}: ` : "";
        const reason = `${what}${plainly(message)}`;
        return `${file}:${line}:${column}: ${reason}${itemNamed(json.value, path)}`;
      }),
    );
  const { correlation, ...rest } = parsed.data;
  const { cuts, ...others } = rest;
  const instrument: Instrument = {
    ...others,
    items: others.items.map(({ merged, covariance, ...item }) => ({
      ...item,
      ...(merged && { merged }),
      ...(covariance && { covariance }),
    })),
    correlation:
      typeof correlation === "number" && others.dimensions.length === 2 ? correlation : 0,
    ...(cuts && { cuts }),
  };
  return { instrument, document: parsed.data };
}

/** The validator's words without its own jargon. */
const plainly = (message: string) =>
  message.endsWith("received undefined") ? "missing" : message.replace(/^Invalid \w+: /, "");

const named = z.object({ items: z.array(z.unknown()) });
const identified = z.object({ id: z.string() });

/** " (item)" where a fault lies inside one: its id, or its number where the id is missing. */
function itemNamed(value: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  if (list !== "items" || typeof index !== "number") return "";
  const item = identified.safeParse(named.safeParse(value).data?.items[index]);
  return ` (${item.success && item.data.id ? item.data.id : `item ${index + 1}`})`;
}
