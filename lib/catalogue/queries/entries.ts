import "server-only";
import { and, arrayOverlaps, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { asActor, asActorOnce, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type {
  CatalogueEntry,
  EntrySummary,
  Prerequisite,
} from "@/lib/catalogue/domain/catalogue-entry";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { canCurateEntry, canEditEntry, canSeeEntry } from "@/lib/catalogue/policy";
import { prerequisites } from "@/lib/catalogue/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import type { Path } from "@/lib/kernel/path";
import { asSummary, type Reader, reading, summaryColumns, visibleTo } from "./columns";
import { readHistory } from "./history";

export const entryColumns = {
  ...summaryColumns,
  seedKey: credentials.seedKey,
  format: credentials.format,
  duration: credentials.duration,
  renewalText: credentials.renewalText,
  renewalRule: credentials.renewalRule,
  renewalNote: credentials.renewalNote,
  upkeepText: credentials.upkeepText,
  prerequisites: credentials.prerequisites,
  note: credentials.note,
  source: credentials.source,
  effectiveFrom: credentials.effectiveFrom,
  effectiveTo: credentials.effectiveTo,
  updatedAt: credentials.updatedAt,
};

/** Another entry that this one names. */
type NamedEntry = { id: string; seedKey: string | null; name: string };

type EntryView = CatalogueEntry & {
  canEdit: boolean;
  /** What an edit has to send back, so that it never overwrites a later one. */
  version: string;
  canCurate: boolean;
  /** The entries its renewal rule and its prerequisites name. */
  named: NamedEntry[];
};

/** One entry whole. Throws NotFound, also for other people's private entries. */
export const getCredential = (actor: Actor, id: string): Promise<EntryView> =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select(entryColumns)
      .from(credentials)
      .where(and(eq(credentials.id, id), visibleTo(actor)));
    if (!row || !canSeeEntry(actor, row)) throw new NotFound("entry");
    const { updatedAt, ownerId, hoursMin, hoursMax, feeMinMinor, feeMaxMinor, ...rest } = row;
    const rule = renewalRule.safeParse(row.renewalRule).data ?? null;
    const needed = prerequisites.safeParse(row.prerequisites).data ?? [];
    return {
      ...rest,
      ...asSummary(row),
      renewalRule: rule,
      prerequisites: needed,
      canEdit: canEditEntry(actor, row),
      canCurate: canCurateEntry(actor, row),
      version: updatedAt.toISOString(),
      named: await named(tx, keysIn(rule, needed)),
    };
  });

const keysIn = (rule: RenewalRule | null, needed: readonly Prerequisite[]): string[] => [
  ...(rule?.renewedBy ?? []),
  ...needed.flatMap((one) => (one.kind === "credential" && one.seedKey ? [one.seedKey] : [])),
];

/** One entry whole with what was changed in it, from `before` on back. Throws NotFound. */
export const getEntryPage = (actor: Actor, id: string, before: number | null) =>
  asActorOnce(actor, async (tx) => {
    const entry = await getCredential(actor, id);
    const history = entry.isOwn ? null : await readHistory(tx, id, before);
    return { entry, history };
  });

/** Public entries by their keys. */
async function named(tx: Database, keys: readonly string[]): Promise<NamedEntry[]> {
  if (keys.length === 0) return [];
  return tx
    .select({ id: credentials.id, seedKey: credentials.seedKey, name: credentials.name })
    .from(credentials)
    .where(inArray(credentials.seedKey, [...keys]))
    .orderBy(credentials.name);
}

/**
 * What a plan for this path and job family usually starts from: public, current entries, those of the
 * family before those of any industry, easiest level first. A family of null asks for any industry.
 */
export const listStarterCredentials = (
  reader: Reader,
  { path, family }: { path: Path | readonly Path[]; family: string | null },
): Promise<EntrySummary[]> =>
  reading(reader, async (tx) => {
    const fits = family ? [family, "any"] : ["any"];
    const rows = await tx
      .select(summaryColumns)
      .from(credentials)
      .where(
        and(
          isNull(credentials.ownerId),
          inArray(credentials.path, [path].flat()),
          ne(credentials.status, "retired"),
          arrayOverlaps(credentials.industries, fits),
        ),
      )
      .orderBy(
        sql`(${credentials.industries} @> array['any'])`,
        sql`array_position(array['entry','mid','mid-senior','senior','executive'], ${credentials.level}) nulls last`,
        credentials.name,
      )
      .limit(60);
    return rows.map(asSummary);
  });
