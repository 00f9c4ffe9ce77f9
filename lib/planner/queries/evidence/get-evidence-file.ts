import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asActor } from "@/db/client";
import { evidence } from "@/db/schema";
import { listGrants } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { canViewEvidence } from "@/lib/planner/policy";
import { audit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";

/** A file that `actor` may take along; a coach's look is written down. Throws NotFound. */
export const getEvidenceFile = (actor: Actor, evidenceId: string) =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select({
        clientId: evidence.clientId,
        createdAt: evidence.createdAt,
        name: evidence.name,
        mediaType: evidence.mediaType,
        storedAs: evidence.storedAs,
        bytes: evidence.bytes,
      })
      .from(evidence)
      .where(
        and(eq(evidence.id, evidenceId), isNotNull(evidence.storedAs), isNull(evidence.removedAt)),
      );
    if (!row?.storedAs) throw new NotFound("evidence");
    const isOwn = row.clientId === actor.userId;
    const grants = isOwn ? [] : await listGrants(tx, row.clientId);
    if (!canViewEvidence(actor, { ...row, grants }, now())) throw new NotFound("evidence");
    if (!isOwn)
      await audit(tx, {
        ...{ actor, subjectId: row.clientId, action: "read" },
        ...{ resource: "evidence", resourceId: evidenceId },
      });
    const { storedAs, name, mediaType, bytes } = row;
    return { storedAs, name, mediaType: mediaType ?? "application/octet-stream", bytes };
  });
