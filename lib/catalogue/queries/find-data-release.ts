import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { asNobody, type Database } from "@/db/client";
import { workElements } from "@/db/schema";
import type { DataRelease } from "@/lib/catalogue/domain/data-release";
import type { WorkElement } from "@/lib/catalogue/domain/role-gap";

export type StoredRelease = Omit<DataRelease, "olderRatings" | "importedAt"> & {
  id: string;
  importedAt: string;
};

/** A release as an object inside another statement: the one in use, or the one of which `which` is true. */
export const releaseText = (which = "is_current"): string => `(
  select json_build_object('id', release.id, 'onet', onet_release, 'oews', oews_release, 'projections', projections_release,
    'importedAt', imported_at)
  from catalogue_releases release where ${which})`;

type Known = { olderRatings: string[]; elements: ReadonlyMap<string, WorkElement> };

/** What was looked up of the release in use: kept, since a release never changes, only its successor differs. */
let kept: (Known & { id: string }) | null = null;

/** A release with what is the same for all of its occupations: older ratings in it, and the elements of work. */
export async function releaseOf(
  db: Database,
  { id, importedAt, ...stored }: StoredRelease,
): Promise<{ release: DataRelease; elements: Known["elements"] }> {
  if (kept?.id !== id) kept = { id, ...(await readKnown(db, id, stored.onet)) };
  const { olderRatings, elements } = kept;
  return { release: { ...stored, olderRatings, importedAt: new Date(importedAt) }, elements };
}

async function readKnown(db: Database, id: string, onet: string): Promise<Known> {
  const [older, elements] = await Promise.all([
    db.execute<{ release: string }>(sql`
      select distinct skills_release as release from occupations
      where release_id = ${id} and skills_release <> ${onet} order by 1`),
    db
      .select({ id: workElements.id, name: workElements.name, domain: workElements.domain })
      .from(workElements),
  ]);
  return {
    olderRatings: older.rows.map(({ release }) => release),
    elements: new Map(elements.map((element) => [element.id, element])),
  };
}

/** The release that the facts of occupations come from; null before any was loaded. Public. */
export const findDataRelease = cache(
  (): Promise<DataRelease | null> =>
    asNobody(async (db) => {
      const { rows } = await db.execute<{ release: StoredRelease | null }>(
        sql`select ${sql.raw(releaseText())} as release`,
      );
      const stored = rows[0]?.release;
      return stored ? (await releaseOf(db, stored)).release : null;
    }),
);
