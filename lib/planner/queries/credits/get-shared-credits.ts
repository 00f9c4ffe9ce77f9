import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { evidence } from "@/db/schema";
import type { Grant } from "@/lib/accounts/domain/grant";
import type { Actor } from "@/lib/kernel/actor";
import { byAttention, heldStandings } from "@/lib/planner/domain/credits/held-standing";
import { canViewEvidence, canViewPlan } from "@/lib/planner/policy";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { readCredits } from "./read-credits";

/** So much of a ledger a coach reads at once. */
const LATEST = 100;

type Asked = { clientId: string; today: string; grants: readonly Grant[] };

/**
 * What a client's coach may see of certifications, ledger and evidence: each null where it is not granted. The look is
 * written down.
 */
export const getSharedCredits = (actor: Actor, { clientId, today, grants }: Asked) =>
  asActor(actor, async (tx) => {
    const access = { clientId, grants };
    const [credits, shown] = [
      canViewPlan(actor, access, now()) ? await readCredits(tx, clientId) : null,
      await readShown(tx, actor, access),
    ];
    await audit(tx, { actor, subjectId: clientId, action: "read", resource: "credits" });
    return {
      evidence: shown,
      credits: credits && {
        standings: heldStandings(credits, today).sort(byAttention),
        held: credits.held.map(({ id, title }) => ({ id, title })),
        activities: credits.activities.slice(0, LATEST),
        total: credits.activities.length,
      },
    };
  });

/** The evidence that the actor may see; null where none is granted at all. */
async function readShown(
  tx: Database,
  actor: Actor,
  access: { clientId: string; grants: readonly Grant[] },
) {
  if (!canViewEvidence(actor, { ...access, createdAt: now() }, now())) return null;
  const rows = await tx
    .select({
      id: evidence.id,
      kind: evidence.kind,
      name: evidence.name,
      url: evidence.url,
      bytes: evidence.bytes,
      version: evidence.version,
      createdAt: evidence.createdAt,
    })
    .from(evidence)
    .where(and(eq(evidence.clientId, access.clientId), isNull(evidence.removedAt)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
  return rows.filter(({ createdAt }) => canViewEvidence(actor, { ...access, createdAt }, now()));
}
