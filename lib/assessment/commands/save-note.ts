import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { attemptNotes } from "@/db/schema";
import type { NoteInput } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { lockAttempt } from "./lock-attempt";

/**
 * Keeps the actor's own note on a submitted sitting; an empty one takes it away. One written on another
 * version than stands is a Conflict that carries what stands. Throws NotFound.
 */
export async function saveNote(
  actor: Actor,
  { attemptId, body, version }: NoteInput,
): Promise<void> {
  await asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state !== "submitted") throw new NotFound("sitting");
    const [standing] = await tx
      .select({ body: attemptNotes.body, version: attemptNotes.version })
      .from(attemptNotes)
      .where(eq(attemptNotes.attemptId, attemptId));
    if (body === (standing?.body ?? "")) return;
    if (version !== (standing?.version ?? 0))
      throw new Conflict("This note was changed elsewhere in the meantime. Yours is kept here.", {
        body: standing?.body ?? "",
        version: standing?.version ?? 0,
      });
    await (body === "" ? removed(tx, actor, attemptId) : kept(tx, actor, { attemptId, body }));
  });
}

const removed = (tx: Database, actor: Actor, attemptId: string) =>
  tx
    .delete(attemptNotes)
    .where(and(eq(attemptNotes.attemptId, attemptId), eq(attemptNotes.clientId, actor.userId)));

const kept = (tx: Database, actor: Actor, note: { attemptId: string; body: string }) =>
  tx
    .insert(attemptNotes)
    .values({ ...note, clientId: actor.userId })
    .onConflictDoUpdate({
      target: attemptNotes.attemptId,
      set: { body: note.body, version: sql`${attemptNotes.version} + 1`, updatedAt: sql`now()` },
    });
