import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { engagements } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** Throws NotFound where one of them is not coached by the actor at present. One query. */
export async function refuseStrangers(
  tx: Database,
  actor: Actor,
  clientIds: readonly string[],
): Promise<void> {
  const coached = await tx.$count(
    engagements,
    and(
      eq(engagements.coachId, actor.userId),
      inArray(engagements.clientId, [...clientIds]),
      isNull(engagements.endedAt),
    ),
  );
  if (coached !== new Set(clientIds).size) throw new NotFound("client");
}
