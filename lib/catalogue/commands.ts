import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { canEditEntry, canSeeEntry } from "./policy";
import type { AddEntryInput, EditEntryInput } from "./schema";

/** More private entries than any plan needs; keeps one account from filling the disk. */
const MOST_ENTRIES = 500;

/** Adds a private entry; answers its id. Throws Refused when there are too many. */
export const addEntry = (actor: Actor, input: AddEntryInput): Promise<{ id: string }> =>
  asActor(actor, async (tx) => {
    if ((await tx.$count(credentials, eq(credentials.ownerId, actor.userId))) >= MOST_ENTRIES)
      throw new Refused(`You have ${MOST_ENTRIES} entries of your own: remove one first.`);
    const [added] = await tx
      .insert(credentials)
      .values({ ...columns(input), ownerId: actor.userId, source: "Your own entry" })
      .returning({ id: credentials.id });
    if (!added) throw new NotFound("entry");
    return added;
  });

/** Changes a private entry. Throws NotFound, Forbidden, or Conflict when it changed meanwhile. */
export const editEntry = (actor: Actor, input: EditEntryInput): Promise<void> =>
  asActor(actor, async (tx) => {
    await ownEntry(tx, actor, input.entryId);
    const asRead = sql`date_trunc('milliseconds', ${credentials.updatedAt}) = ${input.version}::timestamptz`;
    const [edited] = await tx
      .update(credentials)
      .set({ ...columns(input), updatedAt: sql`clock_timestamp()` })
      // Two edits at once: the second waits here, and finds another version.
      .where(and(eq(credentials.id, input.entryId), asRead))
      .returning({ id: credentials.id });
    if (!edited)
      throw new Conflict("This entry changed meanwhile: reload it, then make your change again.");
  });

/** Removes a private entry; plan items made from it keep what they copied. Throws NotFound or Forbidden. */
export const removeEntry = (actor: Actor, entryId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await ownEntry(tx, actor, entryId);
    await tx
      .delete(credentials)
      .where(and(eq(credentials.id, entryId), eq(credentials.ownerId, actor.userId)));
  });

async function ownEntry(tx: Database, actor: Actor, entryId: string) {
  const [entry] = await tx
    .select({ ownerId: credentials.ownerId })
    .from(credentials)
    .where(eq(credentials.id, entryId));
  if (!entry || !canSeeEntry(actor, entry)) throw new NotFound("entry");
  if (!canEditEntry(actor, entry))
    throw new Forbidden("This entry is shared: only the operator edits it.");
  return entry;
}

/** One end of a range stands for both. */
function columns(input: AddEntryInput) {
  const { kind, name, abbreviation, provider, path, industry, level, currency, note } = input;
  return {
    ...{ kind, name, abbreviation, provider, path, level, currency, note },
    industries: [industry],
    hoursMin: input.hoursMin ?? input.hoursMax,
    hoursMax: input.hoursMax ?? input.hoursMin,
    feeMinMinor: input.feeMin ?? input.feeMax,
    feeMaxMinor: input.feeMax ?? input.feeMin,
    renewalMonths: input.renewalMonths,
    renewalText: input.renewalText,
  };
}
