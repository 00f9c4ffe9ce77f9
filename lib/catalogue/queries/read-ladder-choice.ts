import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Ladder, Rung } from "@/lib/catalogue/domain/ladder";
import type { Actor } from "@/lib/kernel/actor";

type Family = { slug: string; name: string; branchLevel: number };
/** A ladder somebody copied, as a list to choose from shows it. */
type Copy = { id: string; name: string; family: string; branchLevel: number; isOwn: boolean };
type Row = { families: Family[]; copies: Copy[]; ofFamily: Rung[]; ofCopy: Rung[] };

const RUNGS = sql`coalesce(json_agg(json_build_object('track', track, 'level', level, 'title', title,
  'occupationCode', occupation_code) order by track, level), '[]')`;

/**
 * What a plan can climb: all job families and every copied ladder the actor may see, by name, and the one that is
 * chosen: the copy where `ladderId` names one, else the family's; null where there is neither. One query.
 */
export async function readLadderChoice(
  tx: Database,
  actor: Actor,
  chosen: { family: string | null; ladderId: string | null },
) {
  const { rows } = await tx.execute<Row>(sql`select
    (select coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'branchLevel', branch_level)
      order by name), '[]') from job_families) as families,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'family', family, 'branchLevel', branch_level,
      'isOwn', owner_id is not null) order by owner_id is null, name, id), '[]')
      from ladders where owner_id is null or owner_id = ${actor.userId}) as copies,
    (select ${RUNGS} from ladder_rungs where family = ${chosen.family ?? ""}) as "ofFamily",
    (select ${RUNGS} from ladder_steps where ladder_id = ${chosen.ladderId}) as "ofCopy"`);
  const { families, copies, ofFamily, ofCopy } = rows[0] ?? NOTHING;
  const copy = copies.find(({ id }) => id === chosen.ladderId) ?? null;
  const family = families.find(({ slug }) => slug === chosen.family);
  return {
    families,
    copies,
    copy,
    ladder: ladderOf(copy, ofCopy) ?? ofTheFamily(family, ofFamily),
  };
}

const NOTHING: Row = { families: [], copies: [], ofFamily: [], ofCopy: [] };

const ladderOf = (copy: Copy | null, rungs: Rung[]): Ladder | null =>
  copy && { slug: copy.family, name: copy.name, branchLevel: copy.branchLevel, rungs };

const ofTheFamily = (family: Family | undefined, rungs: Rung[]): Ladder | null =>
  family && rungs.length > 0 ? { ...family, rungs } : null;
