import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { WaitingEntry } from "@/lib/coaching/domain/templates/place-template";
import { storedProposal } from "@/lib/coaching/schema/suggestion";
import type { Actor } from "@/lib/kernel/actor";

/** Additions that the actor offered that client and has no answer to, as JSON carries them. */
export const WAITING = (actor: Actor, clientId: SQL) => sql<unknown[]>`(
  select coalesce(jsonb_agg(s.proposal), '[]') from suggestions s
  where s.client_id = ${clientId} and s.author_id = ${actor.userId} and s.state = 'open'
    and s.proposal ->> 'kind' = 'add' and s.proposal -> 'item' ? 'id')`;

/** One of them, as a template is held against it. */
export function waitingOf(stored: unknown): WaitingEntry[] {
  const proposal = storedProposal.parse(stored);
  if (proposal.kind !== "add" || !proposal.item.id) return [];
  const { id, title, credentialId = null, startsIn } = proposal.item;
  return [{ id, title, credentialId, startsIn }];
}

/** All of them. One query. */
export async function readWaiting(
  tx: Database,
  actor: Actor,
  clientId: string,
): Promise<WaitingEntry[]> {
  const { rows } = await tx.execute<{ waiting: unknown[] }>(
    sql`select ${WAITING(actor, sql`${clientId}::uuid`)} as waiting`,
  );
  return rows.flatMap(({ waiting }) => waiting.flatMap(waitingOf));
}
