import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials, credentialVersions } from "@/db/schema";
import { curatedDraft } from "@/lib/catalogue/domain/curated-draft";
import type { EditPublicEntryInput } from "@/lib/catalogue/domain/curated-entry-schema";
import { entryChanges } from "@/lib/catalogue/domain/entry-changes";
import type { EntryLook } from "@/lib/catalogue/domain/entry-look";
import { renewalWords } from "@/lib/catalogue/domain/renewal-words";
import { canCurate } from "@/lib/catalogue/policy";
import type { CuratedFilter } from "@/lib/catalogue/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { asSummary, summaryColumns } from "./columns";
import { curatedColumns, expectEntry, fieldsOf } from "./curated-columns";
import { readHistory, storedFields } from "./history";
import { matches, surely } from "./search";

const PAGE = 50;

/** Public entries as the operator keeps them, the longest unchecked first. Throws NotFound for anybody else. */
export async function listCuratedEntries(actor: Actor, filter: CuratedFilter) {
  if (!canCurate(actor)) throw new NotFound("page");
  const { q, kind, status, sure, page } = filter;
  const rows = await asActor(actor, (tx) =>
    tx
      .select({
        ...summaryColumns,
        editedAt: credentials.editedAt,
        total: sql<number>`(count(*) over ())::int`,
      })
      .from(credentials)
      .where(
        and(
          isNull(credentials.ownerId),
          kind ? eq(credentials.kind, kind) : undefined,
          status ? eq(credentials.status, status) : undefined,
          sure ? surely(sure) : undefined,
          q ? matches(q.toLowerCase()) : undefined,
        ),
      )
      .orderBy(
        sql`${credentials.verifiedOn} nulls first`,
        sql`lower(${credentials.name})`,
        credentials.id,
      )
      .limit(PAGE)
      .offset((page - 1) * PAGE),
  );
  const total = rows[0]?.total ?? 0;
  const entries = rows.map(({ total: _total, editedAt, ...row }) => ({
    ...asSummary(row),
    isEdited: editedAt !== null,
  }));
  return { entries, total, pages: Math.ceil(total / PAGE) };
}

const people = sql<number | null>`count_people_with(${credentials.id})`;

/**
 * One public entry to be edited: what stands, whose plans it touches, what was changed; with `restoreId` what
 * stood before that change. Throws NotFound, for anybody but an admin always.
 */
export async function getCuratedEntry(
  actor: Actor,
  entryId: string,
  restoreId: string | null = null,
) {
  if (!canCurate(actor)) throw new NotFound("page");
  return asActor(actor, async (tx) => {
    const [row] = await tx
      .select({ ...curatedColumns, people })
      .from(credentials)
      .where(publicEntry(entryId));
    if (!row) throw new NotFound("entry");
    const fields = fieldsOf(row);
    return {
      id: row.id,
      key: row.seedKey,
      version: row.updatedAt.toISOString(),
      people: row.people,
      isEdited: row.editedAt !== null,
      isSeeded: row.seedHash !== null,
      fields,
      earlier: restoreId ? await readEarlier(tx, entryId, restoreId) : null,
      history: await readHistory(tx, entryId, null),
    };
  });
}

const publicEntry = (entryId: string): SQL | undefined =>
  and(eq(credentials.id, entryId), isNull(credentials.ownerId));

async function readEarlier(tx: Database, entryId: string, versionId: string) {
  const [row] = await tx
    .select({ number: credentialVersions.number, before: credentialVersions.before })
    .from(credentialVersions)
    .where(and(eq(credentialVersions.id, versionId), eq(credentialVersions.credentialId, entryId)));
  const fields = row && storedFields(row.before);
  if (!row || !fields) throw new NotFound("version");
  return { number: row.number, fields };
}

/**
 * What an edit would change, before it does. Throws NotFound, for anybody but an admin always, and Conflict
 * with what stands now.
 */
export async function lookAtEdit(actor: Actor, input: EditPublicEntryInput): Promise<EntryLook> {
  if (!canCurate(actor)) throw new NotFound("page");
  const { fields, reason } = input;
  const [row] = await asActor(actor, (tx) =>
    tx
      .select({ ...curatedColumns, people })
      .from(credentials)
      .where(publicEntry(input.entryId)),
  );
  if (!row) throw new NotFound("entry");
  expectEntry(row, input.version);
  const changes = entryChanges(fieldsOf(row), fields);
  const isMaterial = changes.some((change) => change.isMaterial);
  return {
    draft: { ...curatedDraft(fields), reason, ...(isMaterial && { announce: "on" }) },
    version: input.version,
    changes,
    renewal: fields.renewalRule ? renewalWords(fields.renewalRule) : [],
    people: row.people,
    isMaterial,
  };
}

/** The keys by which rules and prerequisites name public entries, with their names. */
export async function listEntryKeys(actor: Actor): Promise<{ key: string; name: string }[]> {
  if (!canCurate(actor)) throw new NotFound("page");
  const rows = await asActor(actor, (tx) =>
    tx
      .select({ key: credentials.seedKey, name: credentials.name })
      .from(credentials)
      .where(isNull(credentials.ownerId))
      .orderBy(sql`lower(${credentials.name})`),
  );
  return rows.flatMap(({ key, name }) => (key === null ? [] : [{ key, name }]));
}
