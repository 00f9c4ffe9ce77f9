import "server-only";
import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { evidence } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { EvidenceTarget, EvidenceView } from "@/lib/planner/domain/evidence/evidence";

export const EVIDENCE = {
  id: evidence.id,
  kind: evidence.kind,
  name: evidence.name,
  url: evidence.url,
  bytes: evidence.bytes,
  version: evidence.version,
};

const COLUMN = {
  certification: evidence.certificationId,
  activity: evidence.activityId,
  item: evidence.itemId,
} as const;

/** The rows that show one thing. */
export const showing = ({ kind, id }: EvidenceTarget): SQL => eq(COLUMN[kind], id);

/** What shows one thing of the actor's own, the oldest first. */
export const listEvidence = (actor: Actor, target: EvidenceTarget): Promise<EvidenceView[]> =>
  asActor(actor, (tx) =>
    tx
      .select(EVIDENCE)
      .from(evidence)
      .where(and(showing(target), eq(evidence.clientId, actor.userId), isNull(evidence.removedAt)))
      .orderBy(asc(evidence.createdAt), asc(evidence.id)),
  );

/** Everything a client shows and the reader may see, with what it hangs on. Row-level security hides the rest. */
export const readEvidence = (tx: Database, clientId: string) =>
  tx
    .select({
      ...EVIDENCE,
      clientId: evidence.clientId,
      createdAt: evidence.createdAt,
      certificationId: evidence.certificationId,
      activityId: evidence.activityId,
      planId: evidence.planId,
      itemId: evidence.itemId,
    })
    .from(evidence)
    .where(and(eq(evidence.clientId, clientId), isNull(evidence.removedAt)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
