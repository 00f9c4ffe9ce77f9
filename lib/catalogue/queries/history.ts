import "server-only";
import { and, desc, eq, inArray, lt } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials, credentialVersions } from "@/db/schema";
import { type EntryChange, entryChanges } from "@/lib/catalogue/domain/entry-changes";
import type { EntryFields } from "@/lib/catalogue/domain/entry-fields";
import { storedEntryFields } from "@/lib/catalogue/schema";
import type { Actor } from "@/lib/kernel/actor";

const PAGE = 10;

/** One change of a public entry, in words; an addition has none. */
export type EntryVersion = {
  id: string;
  number: number;
  at: Date;
  reason: string;
  isAddition: boolean;
  changes: EntryChange[];
};

/** The fields as a version kept them, or null where it kept none: the entry was new then. */
export const storedFields = (stored: unknown): EntryFields | null =>
  storedEntryFields.safeParse(stored).data ?? null;

const columns = {
  id: credentialVersions.id,
  number: credentialVersions.number,
  before: credentialVersions.before,
  after: credentialVersions.after,
  reason: credentialVersions.reason,
  at: credentialVersions.editedAt,
};

type Row = Pick<
  typeof credentialVersions.$inferSelect,
  "id" | "number" | "before" | "after" | "reason"
> & {
  at: Date;
};

function asVersion({ before, after, ...row }: Row): EntryVersion {
  const [old, fresh] = [storedFields(before), storedFields(after)];
  return {
    ...row,
    isAddition: old === null,
    changes: old && fresh ? entryChanges(old, fresh) : [],
  };
}

/** What was changed in an entry that the actor of `tx` sees, newest first; `before`: the number to go on from. */
export async function readHistory(tx: Database, entryId: string, before: number | null) {
  const rows = await tx
    .select(columns)
    .from(credentialVersions)
    .where(
      and(
        eq(credentialVersions.credentialId, entryId),
        before === null ? undefined : lt(credentialVersions.number, before),
      ),
    )
    .orderBy(desc(credentialVersions.number))
    .limit(PAGE + 1);
  const versions = rows.slice(0, PAGE).map(asVersion);
  return { versions, older: rows.length > PAGE ? (versions.at(-1)?.number ?? null) : null };
}

/** These changes with the entries they belong to, for telling somebody of them. */
export const listVersions = (actor: Actor, versionIds: readonly string[]) =>
  asActor(actor, async (tx) => {
    if (versionIds.length === 0) return [];
    const rows = await tx
      .select({
        ...columns,
        entryId: credentials.id,
        name: credentials.name,
        abbreviation: credentials.abbreviation,
      })
      .from(credentialVersions)
      .innerJoin(credentials, eq(credentials.id, credentialVersions.credentialId))
      .where(inArray(credentialVersions.id, [...versionIds]));
    return rows.map(({ entryId, name, abbreviation, ...row }) => ({
      ...asVersion(row),
      ...{ entryId, name, abbreviation },
    }));
  });
