import "server-only";
import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { asActor } from "@/db/client";
import { evidence } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { EvidenceTarget, EvidenceView } from "@/lib/planner/domain/evidence/evidence";

const EVIDENCE = {
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
