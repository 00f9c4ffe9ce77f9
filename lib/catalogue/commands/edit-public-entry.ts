import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type {
  EditPublicEntryInput,
  RetireEntryInput,
} from "@/lib/catalogue/domain/curated-entry-schema";
import { entryChanges } from "@/lib/catalogue/domain/entry-changes";
import type { EntryFields } from "@/lib/catalogue/domain/entry-fields";
import { canCurate, canCurateEntry } from "@/lib/catalogue/policy";
import { curatedColumns, expectEntry, fieldsOf } from "@/lib/catalogue/queries/curated-columns";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { keepVersion } from "./keep-version";

type Asked = { entryId: string; version: string };
type Change = (before: EntryFields) => {
  fields: EntryFields;
  reason: string;
  isAnnounced: boolean;
};

/**
 * Changes a public entry, keeps what it said before and why it changed, and queues the telling.
 * Throws NotFound, for anybody but an admin always; Refused when nothing differs; Conflict with what stands now.
 */
export const editPublicEntry = (actor: Actor, input: EditPublicEntryInput, today: string) =>
  changeEntry(actor, input, () => {
    refuseFuture(input.fields, today);
    return input;
  });

/** Says that on `today` a look at the source found everything as it stands. Throws as `editPublicEntry`. */
export const markVerified = (actor: Actor, asked: Asked, today: string) =>
  changeEntry(actor, asked, (before) => {
    if (before.verifiedOn === today) throw new Refused("It was checked today already.");
    const reason = "Checked again: it stands as it was.";
    return { fields: { ...before, verifiedOn: today }, reason, isAnnounced: false };
  });

/** Ends a public entry: it stays, since plans may name it. Throws as `editPublicEntry`. */
export const retireEntry = (actor: Actor, input: RetireEntryInput) =>
  changeEntry(actor, input, (before) => {
    const { effectiveTo, reason, announce } = input;
    if (before.status === "retired") throw new Refused("It is retired already.");
    if (before.effectiveFrom && effectiveTo < before.effectiveFrom)
      throw new Refused("The end must not be before the beginning", "effectiveTo");
    const fields = { ...before, status: "retired" as const, effectiveTo };
    return { fields, reason, isAnnounced: announce === "on" };
  });

function refuseFuture({ verifiedOn }: EntryFields, today: string): void {
  if (verifiedOn && verifiedOn > today)
    throw new Refused("Nothing was checked on a day to come.", "verifiedOn");
}

async function changeEntry(actor: Actor, asked: Asked, change: Change): Promise<void> {
  if (!canCurate(actor)) throw new NotFound("page");
  await asActor(actor, async (tx) => {
    const row = await lockEntry(tx, actor, asked.entryId);
    expectEntry(row, asked.version);
    const before = fieldsOf(row);
    const { fields, reason, isAnnounced } = change(before);
    if (entryChanges(before, fields).length === 0) throw new Refused("Nothing is different yet.");
    await tx
      .update(credentials)
      .set({ ...fields, editedAt: sql`now()`, updatedAt: sql`clock_timestamp()` })
      .where(eq(credentials.id, row.id));
    await keepVersion(tx, { credentialId: row.id, before, after: fields, reason, isAnnounced });
    const deed = { actor, subjectId: actor.userId, action: "changed" } as const;
    await audit(tx, { ...deed, resource: "catalogue entry", resourceId: row.id });
  });
}

async function lockEntry(tx: Database, actor: Actor, entryId: string) {
  const [row] = await tx
    .select(curatedColumns)
    .from(credentials)
    .where(and(eq(credentials.id, entryId), isNull(credentials.ownerId)))
    .for("update");
  if (!row || !canCurateEntry(actor, row)) throw new NotFound("entry");
  return row;
}
