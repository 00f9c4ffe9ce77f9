import "server-only";
import { and, count, eq, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { attemptNotes, attempts, reflections, responses, resultLinks } from "@/db/schema";
import { canAnswer } from "@/lib/assessment/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** The actor's own submitted sitting: its note, and how much hangs on it. Throws NotFound for anybody else's. */
export async function getOwnSitting(actor: Actor, attemptId: string) {
  const sitting = await findOwnSitting(actor, attemptId);
  if (!sitting) throw new NotFound("sitting");
  return sitting;
}

/** The same, null for anybody else's. */
export const findOwnSitting = (actor: Actor, attemptId: string) =>
  asActor(actor, async (tx) => {
    const hanging = (table: typeof responses | typeof reflections | typeof resultLinks) =>
      tx.select({ times: count() }).from(table).where(eq(table.attemptId, attempts.id));
    const [row] = await tx
      .select({
        clientId: attempts.clientId,
        startedAt: attempts.startedAt,
        submittedAt: attempts.submittedAt,
        note: attemptNotes.body,
        noteVersion: attemptNotes.version,
        answers: sql<number>`(${hanging(responses)})::int`,
        reflections: sql<number>`(${hanging(reflections)})::int`,
        links: sql<number>`(${hanging(resultLinks)})::int`,
      })
      .from(attempts)
      .leftJoin(attemptNotes, eq(attemptNotes.attemptId, attempts.id))
      .where(and(eq(attempts.id, attemptId), eq(attempts.state, "submitted")));
    if (!row || !canAnswer(actor, row)) return null;
    const { startedAt, submittedAt, note, noteVersion, answers, ...rest } = row;
    return {
      attemptId,
      submittedAt: submittedAt ?? startedAt,
      note: { body: note ?? "", version: noteVersion ?? 0 },
      answers,
      reflections: rest.reflections,
      links: rest.links,
    };
  });
