import "server-only";
import { isNotNull, sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupations } from "@/db/schema";
import type { MapSketch } from "@/lib/catalogue/domain/map-sketch";

/** The map of occupations without names, small enough to stand on any page; public. */
export async function getMapSketch(): Promise<MapSketch> {
  const { leadershipIndex, specialistIndex, pathClass, code } = occupations;
  const rows = await asNobody((db) =>
    db
      .select({
        kind: pathClass,
        specialist: sql<number[]>`array_agg(round(${specialistIndex})::int order by ${code})`,
        leadership: sql<number[]>`array_agg(round(${leadershipIndex})::int order by ${code})`,
      })
      .from(occupations)
      .where(isNotNull(pathClass))
      .groupBy(pathClass),
  );
  return rows.flatMap(({ kind, ...rest }) => (kind === null ? [] : [{ kind, ...rest }]));
}
