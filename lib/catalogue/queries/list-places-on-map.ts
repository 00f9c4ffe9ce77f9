import "server-only";
import { asc, isNotNull } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupations } from "@/db/schema";
import type { PlaceOnMap } from "@/lib/catalogue/domain/place-on-map";

/** Every occupation that has a place on the two axes, by code; public. */
export async function listPlacesOnMap(): Promise<PlaceOnMap[]> {
  const rows = await asNobody((db) =>
    db
      .select({
        code: occupations.code,
        title: occupations.title,
        isEstimated: occupations.dataStatus,
        major: occupations.socMajor,
        majorTitle: occupations.socMajorTitle,
        zone: occupations.jobZone,
        kind: occupations.pathClass,
        leadership: occupations.leadershipIndex,
        specialist: occupations.specialistIndex,
        jobs: occupations.employment,
        wageCode: occupations.oewsCode,
      })
      .from(occupations)
      .where(isNotNull(occupations.pathClass))
      .orderBy(asc(occupations.code)),
  );
  return rows.flatMap(({ kind, leadership, specialist, isEstimated, ...row }) =>
    kind === null || leadership === null || specialist === null
      ? []
      : [{ ...row, kind, leadership, specialist, isEstimated: isEstimated === "estimated" }],
  );
}
