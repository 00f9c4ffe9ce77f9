import "server-only";
import { sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import type { EvidenceTarget, EvidenceView } from "@/lib/planner/domain/evidence/evidence";
import { findSteps } from "@/lib/planner/queries/credits/find-steps";

const PAGE = 50;

/** A piece of evidence with what it shows: the thing's title, null where that is gone, and its place. */
type PlacedEvidence = EvidenceView & {
  target: EvidenceTarget;
  of: string | null;
  planId: string | null;
};

type Found = {
  shown: PlacedEvidence[];
  files: number;
  /** What counts against the quota: also what was removed and can still be brought back. */
  usedBytes: number;
  removedBytes: number;
};

/** All evidence of the actor's own, the newest first, from after the piece `after` on, and the room it takes. Two queries. */
export const listAllEvidence = (actor: Actor, after: string | null) =>
  asActor(actor, async (tx) => {
    const { rows } = await tx.execute<Found>(sql`
      with mine as (select * from evidence where client_id = ${actor.userId}),
      page as (
        select m.*, coalesce(h.title, a.title, i.title) as of from mine m
          left join held_certifications h on h.id = m.certification_id
          left join credit_activities a on a.id = m.activity_id
          left join plan_items i on i.id = m.item_id
        where m.removed_at is null and (${after}::uuid is null or
          (m.created_at, m.id) < (select created_at, id from mine where id = ${after}::uuid))
        order by m.created_at desc, m.id desc limit ${PAGE + 1})
      select
        coalesce((select json_agg(json_build_object('id', id, 'kind', kind, 'name', name, 'url', url, 'bytes', bytes,
          'version', version, 'of', of, 'planId', plan_id, 'target', json_build_object(
            'kind', case when certification_id is not null then 'certification'
              when activity_id is not null then 'activity' else 'item' end,
            'id', coalesce(certification_id, activity_id, item_id))) order by created_at desc, id desc)
          from page), '[]') as shown,
        (select count(*)::int from mine where stored_as is not null and removed_at is null) as files,
        (select coalesce(sum(bytes), 0)::float8 from mine) as "usedBytes",
        (select coalesce(sum(bytes), 0)::float8 from mine where removed_at is not null) as "removedBytes"`);
    const [found] = rows;
    if (!found) throw new Error("evidence was not counted");
    const shown = found.shown.slice(0, PAGE);
    const next = found.shown.length > PAGE ? (shown.at(-1)?.id ?? null) : null;
    return { ...found, shown, next, steps: await findSteps(tx, actor) };
  });
