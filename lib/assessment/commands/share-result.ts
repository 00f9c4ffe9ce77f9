import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { resultLinks } from "@/db/schema";
import { MOST_OPEN_LINKS } from "@/lib/assessment/domain/result-link";
import type { ShareInput } from "@/lib/assessment/schema";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { rawToken, tokenHash } from "@/lib/platform/secrets";
import { lockAttempt } from "./lock-attempt";

const DAY = 86_400_000;
const PURPOSE = "result-link";

/**
 * Makes an address by which whoever has it may read the actor's result, for so many days. Only its hash is
 * kept. Throws NotFound, or Refused when too many are open.
 */
export async function shareResult(
  actor: Actor,
  { attemptId, label, days, showsName }: ShareInput,
): Promise<{ linkId: string }> {
  return asActor(actor, async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId, "update");
    if (attempt.state !== "submitted") throw new NotFound("result");
    const open = await tx.$count(
      resultLinks,
      and(
        eq(resultLinks.attemptId, attemptId),
        isNull(resultLinks.revokedAt),
        gt(resultLinks.expiresAt, now()),
      ),
    );
    if (open >= MOST_OPEN_LINKS)
      throw new Refused("This result has many open links already. Take one back first.");
    const linkId = randomUUID();
    await tx.insert(resultLinks).values({
      id: linkId,
      attemptId,
      clientId: actor.userId,
      tokenHash: tokenHash(rawToken(PURPOSE, linkId)),
      label,
      showsName,
      expiresAt: new Date(now().getTime() + days * DAY),
    });
    const deed = { actor, subjectId: actor.userId, action: "created" } as const;
    await audit(tx, { ...deed, resource: "result link", resourceId: linkId });
    return { linkId };
  });
}

/** The address of a link that was just made: worked out anew, for it is kept nowhere. */
export const linkAddress = (linkId: string): string =>
  `${env.appOrigin}/shared/${rawToken(PURPOSE, linkId)}`;
