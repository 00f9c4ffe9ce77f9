import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asActorOnce } from "@/db/client";
import { evidence } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { auditLines } from "@/lib/planner/domain/credits/audit-pack";
import { getHeld } from "./get-credits";

type Asked = { heldId: string; today: string; from: string | null };

/**
 * One certification with everything that was done in a cycle, that which began on `from` or else the latest, and what
 * shows it. Throws NotFound.
 */
export const getAudit = (actor: Actor, { heldId, today, from }: Asked) =>
  asActorOnce(actor, async (tx) => {
    const found = await getHeld(actor, heldId, today);
    const cycle = found.cycles.find((one) => one.from === from) ?? found.cycles[0] ?? null;
    const shown = await tx
      .select({ activityId: evidence.activityId, name: evidence.name, url: evidence.url })
      .from(evidence)
      .where(
        and(
          eq(evidence.clientId, actor.userId),
          isNotNull(evidence.activityId),
          isNull(evidence.removedAt),
        ),
      )
      .orderBy(evidence.createdAt);
    const { held } = found.standing;
    const lines = auditLines(held, found.activities, { cycle, evidence: shown });
    return { ...found, held, cycle, lines };
  });
