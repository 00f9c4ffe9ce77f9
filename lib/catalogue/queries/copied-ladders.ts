import "server-only";
import { asc, eq, isNull, or, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { jobFamilies, ladderSteps, ladders } from "@/db/schema";
import type { Ladder, Rung } from "@/lib/catalogue/domain/ladder";
import { canEditLadder, canSeeLadder } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

const rungs = sql<Rung[]>`coalesce((
  select json_agg(json_build_object('track', s.track, 'level', s.level, 'title', s.title,
    'occupationCode', s.occupation_code) order by s.track, s.level)
  from ${ladderSteps} s where s.ladder_id = ${ladders.id}), '[]')`;

const COPY = {
  id: ladders.id,
  ownerId: ladders.ownerId,
  slug: ladders.family,
  family: jobFamilies.name,
  name: ladders.name,
  note: ladders.note,
  branchLevel: ladders.branchLevel,
  version: ladders.version,
  rungs,
};

/** A ladder copied from a family's, as one who may see it sees it. */
export type CopiedLadder = Ladder & {
  id: string;
  /** The job family's name. */
  family: string;
  note: string;
  version: number;
  /** Theirs alone; else it is the operator's, for all. */
  isOwn: boolean;
  canEdit: boolean;
};

/** `canSeeLadder` in SQL. */
const visibleTo = (actor: Actor) => or(isNull(ladders.ownerId), eq(ladders.ownerId, actor.userId));

/** The ladders that were copied and that `actor` may see: their own first, then the operator's, by name. */
export const listCopiedLadders = (actor: Actor): Promise<CopiedLadder[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx
      .select(COPY)
      .from(ladders)
      .innerJoin(jobFamilies, eq(jobFamilies.slug, ladders.family))
      .where(visibleTo(actor))
      .orderBy(sql`${ladders.ownerId} is null`, asc(ladders.name), asc(ladders.id));
    return rows.map((row) => asSeenBy(actor, row));
  });

/** One copied ladder whole. Throws NotFound, also for other people's. */
export const getCopiedLadder = (actor: Actor, id: string): Promise<CopiedLadder> =>
  asActor(actor, async (tx) => {
    const [row] = await tx
      .select(COPY)
      .from(ladders)
      .innerJoin(jobFamilies, eq(jobFamilies.slug, ladders.family))
      .where(eq(ladders.id, id));
    if (!row || !canSeeLadder(actor, row)) throw new NotFound("ladder");
    return asSeenBy(actor, row);
  });

type Row = Omit<CopiedLadder, "isOwn" | "canEdit"> & { ownerId: string | null };

function asSeenBy(actor: Actor, { ownerId, ...row }: Row): CopiedLadder {
  return { ...row, isOwn: ownerId !== null, canEdit: canEditLadder(actor, { ownerId }) };
}
