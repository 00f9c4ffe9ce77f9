import "server-only";
import { isNotNull, sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupations } from "@/db/schema";
import type { MapSketch } from "@/lib/catalogue/domain/map-sketch";

/** The map of occupations without names, small enough to stand on any page; public. */
export async function getMapSketch(): Promise<MapSketch> {
  const { leadershipIndex, specialistIndex, pathClass } = occupations;
  const rows = await asNobody((db) =>
    db
      .select({
        kind: pathClass,
        count: sql<number>`count(*)::int`,
        dots: sql<string>`string_agg('M' || round(${specialistIndex} * 2) || ' ' || round((100 - ${leadershipIndex}) * 2) || 'h0', '' order by ${occupations.code})`,
      })
      .from(occupations)
      .where(isNotNull(pathClass))
      .groupBy(pathClass),
  );
  return rows.flatMap(({ kind, ...rest }) => (kind === null ? [] : [{ kind, ...rest }]));
}
