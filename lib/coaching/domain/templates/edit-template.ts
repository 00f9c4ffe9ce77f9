import { Refused } from "@/lib/kernel/errors";
import { HORIZON } from "@/lib/planner/domain/plan";
import { prerequisiteCycle } from "@/lib/planner/domain/prerequisite-cycle";
import { MOST_ENTRIES, type Template, type TemplateEntry } from "./template";

/**
 * The template with `entry` in it: in the place of the one of its id, or as a new one.
 *
 * @throws Refused beyond `MOST_ENTRIES`, beyond twenty quarters, or where prerequisites go in a circle
 */
export function withEntry(template: Template, entry: TemplateEntry): Template {
  if (entry.offset + entry.quarters > HORIZON)
    throw new Refused(`That ends after the ${HORIZON} quarters of a plan.`, "quarters");
  const isThere = template.entries.some(({ id }) => id === entry.id);
  const others = new Set(template.entries.map(({ id }) => id));
  const known = { ...entry, after: entry.after.filter((id) => id !== entry.id && others.has(id)) };
  const entries = isThere
    ? template.entries.map((old) => (old.id === entry.id ? known : old))
    : [...template.entries, known];
  if (entries.length > MOST_ENTRIES)
    throw new Refused(`A template holds at most ${MOST_ENTRIES} entries.`, "title");
  const cycle = prerequisiteCycle(entries);
  if (!cycle) return { ...template, entries };
  const names = cycle.map((id) => entries.find((one) => one.id === id)?.title ?? id);
  throw new Refused(`These would wait for each other: ${names.join(" → ")}.`, "after");
}

/** The template without the entry of that id, which nothing waits for any more. */
export function withoutEntry(template: Template, entryId: string): Template {
  const entries = template.entries
    .filter(({ id }) => id !== entryId)
    .map((entry) => ({ ...entry, after: entry.after.filter((id) => id !== entryId) }));
  return { ...template, entries };
}

/** Entries as they follow each other: by their quarter, then by name. */
export const inOrder = (entries: readonly TemplateEntry[]): TemplateEntry[] =>
  [...entries].sort((a, b) => a.offset - b.offset || a.title.localeCompare(b.title, "en"));
