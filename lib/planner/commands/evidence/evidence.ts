import "server-only";
import { join } from "node:path";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { evidence } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { lockCredits, logCredit } from "@/lib/planner/commands/credits/credit-log";
import type { EvidenceTarget } from "@/lib/planner/domain/evidence/evidence";
import { QUOTA_BYTES, UPLOAD_REFUSALS } from "@/lib/planner/domain/evidence/upload-refusals";
import { showing } from "@/lib/planner/queries/evidence/list-evidence";
import type { AddLinkInput } from "@/lib/planner/schema/evidence";
import { env } from "@/lib/platform/env";
import { keepFile, removeFile, type StoredFile } from "@/lib/platform/file-store";
import { targetColumns } from "./target-columns";

export const EVIDENCE_FOLDER = join(env.dataDir, "evidence");

/** A file that may be taken in: its size and type were looked at before. */
export type NewFile = {
  name: string;
  mediaType: string;
  size: number;
  content: AsyncIterable<Uint8Array>;
};

/** Where an upload would be shown, if there is room for it. Throws NotFound, or Refused over the quota. */
export const expectRoom = (actor: Actor, target: EvidenceTarget, size: number): Promise<string> =>
  asActor(actor, async (tx) => {
    const { place } = await targetColumns(tx, actor, target);
    await refuseOverQuota(tx, actor, size);
    return place;
  });

/**
 * Keeps a file as evidence: it is on the disk before its row is, and gone if the row is not. The same file for the
 * same thing is kept once. Throws NotFound, or Refused over the quota.
 */
export async function addFile(
  actor: Actor,
  target: EvidenceTarget,
  { name, mediaType, size, content }: NewFile,
): Promise<void> {
  await expectRoom(actor, target, size);
  const stored = await keepFile(EVIDENCE_FOLDER, content);
  const isKept = await asActor(actor, (tx) =>
    storeFile(tx, actor, { target, kind: "file", name, mediaType, stored }),
  ).catch(async (error: unknown) => {
    await removeFile(EVIDENCE_FOLDER, stored.storedAs);
    throw error;
  });
  if (!isKept) await removeFile(EVIDENCE_FOLDER, stored.storedAs);
}

type StoredEvidence = {
  target: EvidenceTarget;
  kind: "file" | "badge";
  name: string;
  mediaType: string;
  stored: StoredFile;
};

/** The row of a file that lies there; false where the same file shows the same thing already. */
export async function storeFile(
  tx: Database,
  actor: Actor,
  { target, kind, name, mediaType, stored }: StoredEvidence,
): Promise<boolean> {
  await lockCredits(tx, actor);
  const { columns } = await targetColumns(tx, actor, target);
  if (await isThere(tx, target, stored.sha256)) return false;
  await refuseOverQuota(tx, actor, stored.bytes);
  await insert(tx, actor, { ...columns, kind, name, mediaType, ...stored });
  return true;
}

/** Keeps a link as evidence. Throws NotFound. */
export const addLink = (actor: Actor, { target, url, name }: AddLinkInput): Promise<void> =>
  asActor(actor, async (tx) => {
    await lockCredits(tx, actor);
    const { columns } = await targetColumns(tx, actor, target);
    await insert(tx, actor, { ...columns, kind: "link", name, url });
  });

type NewRow = Omit<typeof evidence.$inferInsert, "id" | "clientId">;

async function insert(tx: Database, actor: Actor, fields: NewRow): Promise<void> {
  const [row] = await tx
    .insert(evidence)
    .values({ ...fields, clientId: actor.userId })
    .returning({ id: evidence.id });
  if (!row) throw new Error("a piece of evidence was not stored");
  await logCredit(tx, actor, {
    ...{ subject: "evidence", rowId: row.id, label: `${fields.name} attached` },
    ...{ before: { isRemoved: true }, after: { isRemoved: false } },
  });
}

/** Takes a piece of evidence away; undo brings it back. Throws NotFound or Conflict. */
export const removeEvidence = (
  actor: Actor,
  { evidenceId, version }: { evidenceId: string; version: number },
): Promise<void> =>
  asActor(actor, async (tx) => {
    await lockCredits(tx, actor);
    const here = and(eq(evidence.id, evidenceId), isNull(evidence.removedAt));
    const [row] = await tx
      .select({ name: evidence.name, version: evidence.version })
      .from(evidence)
      .where(and(here, eq(evidence.clientId, actor.userId)));
    if (!row) throw new NotFound("evidence");
    if (row.version !== version) throw new Conflict("It was changed since this page was drawn.");
    await tx
      .update(evidence)
      .set({ removedAt: sql`now()`, version: version + 1 })
      .where(eq(evidence.id, evidenceId));
    await logCredit(tx, actor, {
      ...{ subject: "evidence", rowId: evidenceId, label: `${row.name} removed` },
      ...{ before: { isRemoved: false }, after: { isRemoved: true } },
    });
  });

const isThere = async (tx: Database, target: EvidenceTarget, sha256: string): Promise<boolean> => {
  const same = and(showing(target), eq(evidence.sha256, sha256), isNull(evidence.removedAt));
  return (await tx.$count(evidence, same)) > 0;
};

async function refuseOverQuota(tx: Database, actor: Actor, size: number): Promise<void> {
  const [used] = await tx
    .select({ bytes: sql<number>`coalesce(sum(${evidence.bytes}), 0)::float8` })
    .from(evidence)
    .where(eq(evidence.clientId, actor.userId));
  if ((used?.bytes ?? 0) + size > QUOTA_BYTES) throw new Refused(UPLOAD_REFUSALS.quota, "file");
}
