import "server-only";
import { asc, eq } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { jobFamilies, ladderRungs } from "@/db/schema";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import { NotFound } from "@/lib/kernel/errors";

const familyColumns = {
  slug: jobFamilies.slug,
  name: jobFamilies.name,
  branchLevel: jobFamilies.branchLevel,
};

/** The job families that have ladders, by name; public. */
export const listJobFamilies = () =>
  asNobody((db) => db.select(familyColumns).from(jobFamilies).orderBy(jobFamilies.name));

/** Three tracks of one job family; public. Throws NotFound. */
export async function getLadder(slug: string): Promise<Ladder> {
  const rows = await asNobody((db) =>
    db
      .select({
        ...familyColumns,
        track: ladderRungs.track,
        level: ladderRungs.level,
        title: ladderRungs.title,
      })
      .from(jobFamilies)
      .innerJoin(ladderRungs, eq(ladderRungs.family, jobFamilies.slug))
      .where(eq(jobFamilies.slug, slug))
      .orderBy(asc(ladderRungs.track), asc(ladderRungs.level)),
  );
  const [first] = rows;
  if (!first) throw new NotFound("ladder");
  const rungs = rows.map(({ track, level, title }) => ({ track, level, title }));
  return { slug: first.slug, name: first.name, branchLevel: first.branchLevel, rungs };
}
