import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { resultLinks } from "@/db/schema";
import type { TakeBackInput } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { audit } from "@/lib/platform/audit";
import { lockAttempt } from "./lock-attempt";

/** Takes back one link of the actor's result, or all: they open nothing from now on. Throws NotFound. */
export async function takeBackLinks(
  actor: Actor,
  { attemptId, link }: TakeBackInput,
): Promise<void> {
  await asActor(actor, async (tx) => {
    await lockAttempt(tx, actor, attemptId, "share");
    const ended = await tx
      .update(resultLinks)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(resultLinks.attemptId, attemptId),
          eq(resultLinks.clientId, actor.userId),
          isNull(resultLinks.revokedAt),
          link === "all" ? undefined : eq(resultLinks.id, link),
        ),
      )
      .returning({ id: resultLinks.id });
    const deed = { actor, subjectId: actor.userId, action: "revoked" } as const;
    for (const { id } of ended)
      await audit(tx, { ...deed, resource: "result link", resourceId: id });
  });
}
