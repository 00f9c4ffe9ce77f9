import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { asNobody, type Database } from "@/db/client";
import { jobFamilies, ladderRungs } from "@/db/schema";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import { NotFound } from "@/lib/kernel/errors";

const FAMILY = {
  slug: jobFamilies.slug,
  name: jobFamilies.name,
  branchLevel: jobFamilies.branchLevel,
};
const RUNG = { track: ladderRungs.track, level: ladderRungs.level, title: ladderRungs.title };
const upwards = [asc(ladderRungs.track), asc(ladderRungs.level)];

/** The job families that have ladders, by name; public. */
export const listJobFamilies = () =>
  asNobody((db) => db.select(FAMILY).from(jobFamilies).orderBy(jobFamilies.name));

/** Three tracks of one job family; public. Throws NotFound. */
export async function getLadder(slug: string): Promise<Ladder> {
  const rows = await asNobody((db) =>
    db
      .select({ ...FAMILY, rung: RUNG })
      .from(jobFamilies)
      .innerJoin(ladderRungs, eq(ladderRungs.family, jobFamilies.slug))
      .where(eq(jobFamilies.slug, slug))
      .orderBy(...upwards),
  );
  const [first] = rows;
  if (!first) throw new NotFound("ladder");
  const { rung: _rung, ...family } = first;
  return { ...family, rungs: rows.map(({ rung }) => rung) };
}

/** All job families by name, and the ladder of `chosen`, null where there is none such. One query. */
export async function readFamilies(tx: Database, chosen: string | null) {
  const rows = await tx
    .select({ ...FAMILY, rung: RUNG })
    .from(jobFamilies)
    .leftJoin(
      ladderRungs,
      and(eq(ladderRungs.family, jobFamilies.slug), eq(ladderRungs.family, chosen ?? "")),
    )
    .orderBy(jobFamilies.name, ...upwards);
  const rungs = rows.flatMap(({ rung }) => rung ?? []);
  const families = rows
    .filter(({ slug }, at) => rows[at - 1]?.slug !== slug)
    .map(({ rung: _rung, ...family }) => family);
  const family = families.find(({ slug }) => slug === chosen);
  const ladder: Ladder | null = family && rungs.length > 0 ? { ...family, rungs } : null;
  return { families, ladder };
}
