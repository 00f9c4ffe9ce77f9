import "server-only";
import { eq, sql } from "drizzle-orm";
import { cache } from "react";
import { asNobody } from "@/db/client";
import { catalogueReleases } from "@/db/schema";
import type { DataRelease } from "@/lib/catalogue/domain/data-release";

const olderRatings = sql<string[]>`array(
  select distinct skills_release from occupations
  where skills_release <> catalogue_releases.onet_release order by 1)`;

/** The release that the facts of occupations come from; null before any was loaded. Public. */
export const findDataRelease = cache(async (): Promise<DataRelease | null> => {
  const [release] = await asNobody((db) =>
    db
      .select({
        onet: catalogueReleases.onetRelease,
        olderRatings,
        oews: catalogueReleases.oewsRelease,
        projections: catalogueReleases.projectionsRelease,
        importedAt: catalogueReleases.importedAt,
      })
      .from(catalogueReleases)
      .where(eq(catalogueReleases.isCurrent, true)),
  );
  return release ?? null;
});
