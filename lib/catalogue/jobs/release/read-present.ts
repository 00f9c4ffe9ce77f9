import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { catalogueReleases, nextRoles, occupations } from "@/db/schema";
import type { PresentCatalogue } from "@/lib/catalogue/domain/release/release-diff";

/** What the catalogue holds now, as far as a diff needs it. */
export async function readPresent(owner: Database): Promise<PresentCatalogue> {
  const [current] = await owner
    .select({
      fingerprint: catalogueReleases.fingerprint,
      release: catalogueReleases.onetRelease,
      counts: catalogueReleases.counts,
    })
    .from(catalogueReleases)
    .where(eq(catalogueReleases.isCurrent, true));
  return {
    fingerprint: current?.fingerprint ?? null,
    release: current?.release ?? null,
    counts: current?.counts ?? {},
    occupations: await owner
      .select({
        code: occupations.code,
        title: occupations.title,
        pathClass: occupations.pathClass,
        leadership: occupations.leadershipIndex,
        specialist: occupations.specialistIndex,
      })
      .from(occupations)
      .orderBy(occupations.code),
    steps: await owner
      .select({ from: nextRoles.fromCode, to: nextRoles.toCode, shift: nextRoles.shift })
      .from(nextRoles),
  };
}
