import "server-only";
import { eq, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { reflections } from "@/db/schema";
import type { ReflectInput } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { lockAttempt } from "./lock-attempt";

/** The version of each question's answer, by question. */
export type SavedReflections = Readonly<Record<string, number>>;

/**
 * Keeps the reflections that changed, all or none. One written on an older version than stands is a Conflict
 * that carries what stands. Throws NotFound, also for a discarded sitting.
 */
export async function saveReflections(
  actor: Actor,
  { attemptId, answers }: ReflectInput,
): Promise<SavedReflections> {
  return asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state === "abandoned") throw new NotFound("sitting");
    const before = await standing(tx, attemptId);
    const changed = answers.filter(
      ({ questionId, body }) => body !== (before.get(questionId)?.body ?? ""),
    );
    requireCurrent(changed, before);
    if (changed.length > 0)
      await tx
        .insert(reflections)
        .values(
          changed.map(({ questionId, body }) => ({
            attemptId,
            clientId: actor.userId,
            questionId,
            body,
          })),
        )
        .onConflictDoUpdate({
          target: [reflections.attemptId, reflections.questionId],
          set: {
            body: sql`excluded.body`,
            version: sql`${reflections.version} + 1`,
            updatedAt: sql`now()`,
          },
        });
    const after = await standing(tx, attemptId);
    return Object.fromEntries([...after].map(([id, { version }]) => [id, version]));
  });
}

type Standing = ReadonlyMap<string, { body: string; version: number }>;

async function standing(tx: Database, attemptId: string): Promise<Standing> {
  const rows = await tx
    .select({
      questionId: reflections.questionId,
      body: reflections.body,
      version: reflections.version,
    })
    .from(reflections)
    .where(eq(reflections.attemptId, attemptId));
  return new Map(rows.map(({ questionId, ...row }) => [questionId, row]));
}

function requireCurrent(changed: ReflectInput["answers"], before: Standing): void {
  const newer = changed.filter(
    ({ questionId, version }) => version !== (before.get(questionId)?.version ?? 0),
  );
  if (newer.length === 0) return;
  const current = newer.map(({ questionId }) => [questionId, before.get(questionId)?.body ?? ""]);
  throw new Conflict(
    "These answers were changed elsewhere in the meantime. Yours are kept here: reload the page to see the others.",
    Object.fromEntries(current),
  );
}
