import "server-only";
import { asc, eq } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { jobFamilies, ladderRungs } from "@/db/schema";
import type { Ladder, Rung } from "@/lib/catalogue/domain/ladder";
import { NotFound } from "@/lib/kernel/errors";

const FAMILY = {
  slug: jobFamilies.slug,
  name: jobFamilies.name,
  branchLevel: jobFamilies.branchLevel,
};
const RUNG = {
  track: ladderRungs.track,
  level: ladderRungs.level,
  title: ladderRungs.title,
  occupationCode: ladderRungs.occupationCode,
};

/** The job families that have ladders, by name; public. */
export const listJobFamilies = () =>
  asNobody((db) => db.select(FAMILY).from(jobFamilies).orderBy(jobFamilies.name));

/** The ladders of all job families, by name; public. */
export async function listLadders(): Promise<Ladder[]> {
  const rows = await asNobody((db) =>
    db
      .select({ ...FAMILY, rung: RUNG })
      .from(jobFamilies)
      .innerJoin(ladderRungs, eq(ladderRungs.family, jobFamilies.slug))
      .orderBy(jobFamilies.name, asc(ladderRungs.track), asc(ladderRungs.level)),
  );
  const slugs = new Set(rows.map(({ slug }) => slug));
  return [...slugs].flatMap((wanted) => asLadder(rows.filter(({ slug }) => slug === wanted)) ?? []);
}

/** Three tracks of one job family; public. Throws NotFound. */
export async function getLadder(slug: string): Promise<Ladder> {
  const rows = await asNobody((db) =>
    db
      .select({ ...FAMILY, rung: RUNG })
      .from(jobFamilies)
      .innerJoin(ladderRungs, eq(ladderRungs.family, jobFamilies.slug))
      .where(eq(jobFamilies.slug, slug))
      .orderBy(asc(ladderRungs.track), asc(ladderRungs.level)),
  );
  const ladder = asLadder(rows);
  if (!ladder) throw new NotFound("ladder");
  return ladder;
}

type Row = Omit<Ladder, "rungs"> & { rung: Rung };

/** Rows of one family, each with a rung; null without any. */
function asLadder(rows: readonly Row[]): Ladder | null {
  const [first] = rows;
  if (!first) return null;
  const { rung: _rung, ...family } = first;
  return { ...family, rungs: rows.map(({ rung }) => rung) };
}
