import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import type { EvidenceView } from "@/lib/planner/domain/evidence/evidence";

/** `heldId`: the certification it led to; null while that is not written down. */
type ItemProofs = { heldId: string | null; evidence: EvidenceView[] };

/** What shows that an item of the actor's own plan is done. One query. */
export const getItemProofs = (actor: Actor, itemId: string): Promise<ItemProofs> =>
  asActor(actor, async (tx) => {
    const mine = sql`item_id = ${itemId} and client_id = ${actor.userId} and removed_at is null`;
    const { rows } = await tx.execute<ItemProofs>(sql`select
      (select id from held_certifications where ${mine} order by awarded_on desc limit 1) as "heldId",
      coalesce((select json_agg(json_build_object('id', id, 'kind', kind, 'name', name, 'url', url,
          'bytes', bytes, 'version', version) order by created_at, id)
        from evidence where ${mine}), '[]') as "evidence"`);
    return rows[0] ?? { heldId: null, evidence: [] };
  });
