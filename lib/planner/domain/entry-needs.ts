import type { Prerequisite } from "@/lib/catalogue/domain/catalogue-entry";
import { prerequisiteWords } from "@/lib/catalogue/domain/prerequisite-words";
import type { Quarter } from "@/lib/kernel/quarter";
import { type PlanItem, QUARTERS_PER_YEAR } from "./plan";

type Entry = {
  prerequisites: readonly Prerequisite[];
  /** The entries of the catalogue that the prerequisites name. */
  named: readonly { id: string; seedKey: string | null; name: string }[];
};

/** What a catalogue entry asks before one may take it, as far as the plan can answer. */
export type EntryNeeds = {
  /** Items of the plan that are to come before it. */
  after: string[];
  /** Credentials that are neither planned nor done; the id where the catalogue has them. */
  missing: { name: string; entryId: string | null }[];
  /** Years of experience, the most that any line asks; null where none does. */
  years: number | null;
  /** What no plan can show, in words. */
  other: string[];
};

/** Sorts what an entry asks by what the plan has of it; dropped items count as not there. */
export function entryNeeds(
  { prerequisites, named }: Entry,
  items: readonly Pick<PlanItem, "id" | "credentialId" | "status">[],
): EntryNeeds {
  const needs: EntryNeeds = { after: [], missing: [], years: null, other: [] };
  for (const needed of prerequisites) {
    if (needed.kind === "experience") needs.years = Math.max(needs.years ?? 0, needed.years);
    if (needed.kind === "education") needs.other.push(prerequisiteWords(needed));
    if (needed.kind !== "credential") continue;
    const entry = named.find(({ seedKey }) => seedKey !== null && seedKey === needed.seedKey);
    const item = items.find(
      ({ credentialId, status }) =>
        entry !== undefined && credentialId === entry.id && status !== "dropped",
    );
    if (item) needs.after.push(item.id);
    else needs.missing.push({ name: entry?.name ?? needed.name, entryId: entry?.id ?? null });
  }
  return needs;
}

/** The first quarter in which somebody with `have` years of experience in the quarter `today` has `years`; null: now. */
export const eligibleFrom = (
  { years, have }: { years: number; have: number },
  today: Quarter,
): Quarter | null => (have >= years ? null : today + Math.ceil((years - have) * QUARTERS_PER_YEAR));
