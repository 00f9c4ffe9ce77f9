import type { Requirement } from "./renewal-rule";

/**
 * One line of a rule as a sentence without its full stop: "At least 20 CPE each year".
 *
 * @param unit the rule's own unit, for lines that name none
 */
export function requirementWords(line: Requirement, unit: string): string {
  const every = line.per === "year" ? "each year" : "per cycle";
  const when = line.when ? `, if your status is ${spaced(line.when)}` : "";
  return `${asked(line, line.unit ?? unit, every)}${when}`;
}

function asked(line: Requirement, unit: string, every: string): string {
  const of = line.category ? ` in ${spaced(line.category)}` : "";
  if (line.task !== undefined) return `To attest ${every}: ${line.task}`;
  if (line.distinctCategories !== undefined)
    return `From at least ${amountWords(line.distinctCategories, "different categories")} ${every}`;
  if (line.max !== undefined) {
    const count = line.max === 1 ? "counts" : "count";
    return `At most ${amountWords(line.max, unit)}${of} ${count} ${every}`;
  }
  return `At least ${amountWords(line.min ?? 0, unit)}${of} ${every}`;
}

/** An amount with its unit: "12 hours", "1 hour", "4 volunteer activities", "1 volunteer activity". */
export const amountWords = (n: number, unit: string): string =>
  `${n} ${n === 1 ? singular(unit) : unit}`;

/** One of a unit: "CE hours" → "CE hour", "activities" → "activity"; abbreviations stay. */
export const singular = (unit: string): string =>
  unit.replace(/ies$/, "y").replace(/(?<=[a-z])s$/, "");

const spaced = (slug: string) => slug.replaceAll("-", " ");
