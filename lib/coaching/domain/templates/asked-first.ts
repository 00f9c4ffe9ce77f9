import type { PlanSnapshot } from "@/lib/planner/domain/plan";
import type { TemplateEntry } from "./template";

/** A credential that an entry of the catalogue asks for before one may take it; the id where the catalogue has it. */
export type AskedFirst = { of: string; name: string; id: string | null };

/**
 * What the catalogue asks before an entry, held against a plan.
 *
 * @param asked of all entries of the catalogue that a template names; `of` tells which of them asks
 * @returns `waitsFor` ids of items that the plan has of it, dropped ones not counted; `missing` names of what
 *   neither the plan nor the template has
 */
export function askedFirst(
  entry: TemplateEntry,
  asked: readonly AskedFirst[],
  on: { plan: PlanSnapshot; entries: readonly TemplateEntry[] },
): { waitsFor: string[]; missing: string[] } {
  const found: { waitsFor: string[]; missing: string[] } = { waitsFor: [], missing: [] };
  for (const { of, name, id } of asked) {
    if (of !== entry.credentialId) continue;
    const item = on.plan.items.find(
      ({ credentialId, status }) => id !== null && credentialId === id && status !== "dropped",
    );
    if (item) found.waitsFor.push(item.id);
    else if (!on.entries.some(({ credentialId }) => id !== null && credentialId === id))
      found.missing.push(name);
  }
  return found;
}
