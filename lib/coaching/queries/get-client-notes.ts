import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { coachNotes } from "@/db/schema";
import { holds } from "@/lib/accounts/domain/grant";
import { SCOPES } from "@/lib/accounts/domain/scope";
import { boundTo } from "@/lib/coaching/domain/note-bound";
import { holdsWords } from "@/lib/coaching/domain/note-search";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { openText } from "@/lib/platform/sealed-text";
import { readClient } from "./read-client";

/** The actor's own notes on a client they coach, latest first, only those with the words of `search`. Throws NotFound. */
export const getClientNotes = (actor: Actor, clientId: string, search: string | null) =>
  asActor(actor, async (tx) => {
    const { engagement, grants } = await readClient(tx, actor, clientId);
    const rows = await tx
      .select()
      .from(coachNotes)
      .where(and(eq(coachNotes.coachId, actor.userId), eq(coachNotes.clientId, clientId)))
      .orderBy(desc(coachNotes.createdAt), desc(coachNotes.id));
    const notes = rows.map(({ sealed, keyId, ...row }) => ({
      id: row.id,
      version: row.version,
      createdAt: row.createdAt,
      isChanged: row.version > 1,
      /** Null where this installation no longer has the key. */
      body: openText({ keyId, sealed }, boundTo(row)),
    }));
    const at = now();
    return {
      name: engagement.name,
      scopes: SCOPES.filter((scope) => holds(actor, grants, scope, at)),
      total: notes.length,
      notes: notes.filter(({ body }) => !search || (body !== null && holdsWords(body, search))),
    };
  });
