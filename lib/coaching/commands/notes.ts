import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { coachNotes } from "@/db/schema";
import { boundTo } from "@/lib/coaching/domain/note-bound";
import { readClient } from "@/lib/coaching/queries/read-client";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";
import { sealText } from "@/lib/platform/sealed-text";

/** More of one client would not be read. */
const MOST = 500;

type Note = { noteId: string; clientId: string; version: number };

/** Keeps a note of the actor's about a client they coach, for themselves alone. Throws NotFound or Refused. */
export const addNote = (
  actor: Actor,
  { clientId, body }: { clientId: string; body: string },
): Promise<void> =>
  asActor(actor, async (tx) => {
    await readClient(tx, actor, clientId);
    const mine = and(eq(coachNotes.coachId, actor.userId), eq(coachNotes.clientId, clientId));
    if ((await tx.$count(coachNotes, mine)) >= MOST)
      throw new Refused(`You may keep at most ${MOST} notes on one client.`, "body");
    const row = { id: randomUUID(), coachId: actor.userId, clientId };
    await tx.insert(coachNotes).values({ ...row, ...sealText(body, boundTo(row)) });
  });

/** Rewrites a note of the actor's own. Throws NotFound or Conflict. */
export const editNote = (actor: Actor, { body, ...note }: Note & { body: string }): Promise<void> =>
  asActor(actor, async (tx) => {
    const row = await lockNote(tx, actor, note);
    await tx
      .update(coachNotes)
      .set({ ...sealText(body, boundTo(row)), version: note.version + 1, updatedAt: now() })
      .where(eq(coachNotes.id, row.id));
  });

/** Deletes a note of the actor's own, for good. Throws NotFound or Conflict. */
export const removeNote = (actor: Actor, note: Note): Promise<void> =>
  asActor(actor, async (tx) => {
    const { id } = await lockNote(tx, actor, note);
    await tx.delete(coachNotes).where(eq(coachNotes.id, id));
  });

async function lockNote(tx: Database, actor: Actor, { noteId, clientId, version }: Note) {
  await readClient(tx, actor, clientId);
  const mine = and(eq(coachNotes.id, noteId), eq(coachNotes.coachId, actor.userId));
  const [row] = await tx
    .select({
      id: coachNotes.id,
      coachId: coachNotes.coachId,
      clientId: coachNotes.clientId,
      version: coachNotes.version,
    })
    .from(coachNotes)
    .where(and(mine, eq(coachNotes.clientId, clientId)))
    .for("update");
  if (!row) throw new NotFound("note");
  if (row.version !== version)
    throw new Conflict("This note was changed since you opened it, in another tab. Look again.");
  return row;
}
