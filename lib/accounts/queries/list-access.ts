import "server-only";
import { and, desc, eq, lt, ne } from "drizzle-orm";
import { asActor } from "@/db/client";
import { auditLog, users } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

const PAGE = 50;

/** Who else looked at or changed the actor's data, and when; newest first, `before` an earlier entry's id. */
export const listAccess = (actor: Actor, before?: number) =>
  asActor(actor, async (tx) => {
    const entries = await tx
      .select({
        id: auditLog.id,
        at: auditLog.at,
        action: auditLog.action,
        resource: auditLog.resource,
        // Null once their account is gone: the entry stays.
        who: users.name,
      })
      .from(auditLog)
      .leftJoin(users, eq(users.id, auditLog.actorId))
      .where(
        and(
          eq(auditLog.subjectId, actor.userId),
          ne(auditLog.actorId, actor.userId),
          before === undefined ? undefined : lt(auditLog.id, before),
        ),
      )
      .orderBy(desc(auditLog.at), desc(auditLog.id))
      .limit(PAGE + 1);
    const shown = entries.slice(0, PAGE);
    const older = entries.length > PAGE ? shown.at(-1)?.id : undefined;
    return { entries: shown, older };
  });
