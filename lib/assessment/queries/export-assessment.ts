import "server-only";
import { eq, getTableColumns, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import {
  attemptNotes,
  attempts,
  reflections,
  researchConsents,
  responses,
  resultLinks,
  results,
} from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";

/** Everything of this room that belongs to the person, for their own copy. */
export const exportAssessment = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const me = actor.userId;
    return {
      attempts: await tx.select().from(attempts).where(eq(attempts.clientId, me)),
      responses: await tx.select().from(responses).where(eq(responses.clientId, me)),
      reflections: await tx.select().from(reflections).where(eq(reflections.clientId, me)),
      results: await tx.select().from(results).where(eq(results.clientId, me)),
      attempt_notes: await tx.select().from(attemptNotes).where(eq(attemptNotes.clientId, me)),
      result_links: await tx
        .select({ ...getTableColumns(resultLinks), tokenHash: sql<null>`null` })
        .from(resultLinks)
        .where(eq(resultLinks.clientId, me)),
      research_consents: await tx
        .select()
        .from(researchConsents)
        .where(eq(researchConsents.clientId, me)),
    };
  });
