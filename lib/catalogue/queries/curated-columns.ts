import "server-only";
import { credentials } from "@/db/schema";
import { curatedDraft } from "@/lib/catalogue/domain/curated-draft";
import type { EntryFields } from "@/lib/catalogue/domain/entry-fields";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { prerequisites } from "@/lib/catalogue/schema";
import { Conflict } from "@/lib/kernel/errors";

/** What of an entry the operator may change. */
const FIELDS = {
  kind: credentials.kind,
  name: credentials.name,
  abbreviation: credentials.abbreviation,
  provider: credentials.provider,
  path: credentials.path,
  industries: credentials.industries,
  level: credentials.level,
  format: credentials.format,
  duration: credentials.duration,
  hoursMin: credentials.hoursMin,
  hoursMax: credentials.hoursMax,
  feeMinMinor: credentials.feeMinMinor,
  feeMaxMinor: credentials.feeMaxMinor,
  currency: credentials.currency,
  gradeFee: credentials.gradeFee,
  prerequisites: credentials.prerequisites,
  renewalMonths: credentials.renewalMonths,
  renewalText: credentials.renewalText,
  renewalRule: credentials.renewalRule,
  renewalNote: credentials.renewalNote,
  upkeepText: credentials.upkeepText,
  gradeRenewal: credentials.gradeRenewal,
  note: credentials.note,
  source: credentials.source,
  verifiedOn: credentials.verifiedOn,
  status: credentials.status,
  effectiveFrom: credentials.effectiveFrom,
  effectiveTo: credentials.effectiveTo,
};

export const curatedColumns = {
  ...FIELDS,
  id: credentials.id,
  ownerId: credentials.ownerId,
  seedKey: credentials.seedKey,
  seedHash: credentials.seedHash,
  editedAt: credentials.editedAt,
  updatedAt: credentials.updatedAt,
};

type Row = Pick<typeof credentials.$inferSelect, keyof typeof FIELDS>;

/** The editable part of a row, its JSON read by the schemas that the screens trust. */
export const fieldsOf = (row: Row): EntryFields => ({
  kind: row.kind,
  name: row.name,
  abbreviation: row.abbreviation,
  provider: row.provider,
  path: row.path,
  industries: row.industries,
  level: row.level,
  format: row.format,
  duration: row.duration,
  hoursMin: row.hoursMin,
  hoursMax: row.hoursMax,
  feeMinMinor: row.feeMinMinor,
  feeMaxMinor: row.feeMaxMinor,
  currency: row.currency,
  gradeFee: row.gradeFee,
  prerequisites: prerequisites.safeParse(row.prerequisites).data ?? [],
  renewalMonths: row.renewalMonths,
  renewalText: row.renewalText,
  renewalRule: renewalRule.safeParse(row.renewalRule).data ?? null,
  renewalNote: row.renewalNote,
  upkeepText: row.upkeepText,
  gradeRenewal: row.gradeRenewal,
  note: row.note,
  source: row.source,
  verifiedOn: row.verifiedOn,
  status: row.status,
  effectiveFrom: row.effectiveFrom,
  effectiveTo: row.effectiveTo,
});

/** Throws Conflict, with what stands now, when the entry has changed since `version` was read. */
export function expectEntry(row: Row & { updatedAt: Date }, version: string): void {
  const current = row.updatedAt.toISOString();
  if (current === version) return;
  throw new Conflict("This entry was changed since you opened it.", {
    ...curatedDraft(fieldsOf(row)),
    version: current,
  });
}
