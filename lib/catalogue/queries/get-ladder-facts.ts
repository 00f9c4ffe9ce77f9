import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupationImportance, occupations, workElements } from "@/db/schema";
import type { Ladder } from "@/lib/catalogue/domain/ladder";
import {
  type RungGrowth,
  type RungOccupation,
  rungGrowth,
} from "@/lib/catalogue/domain/rung-growth";
import { inShort, shortColumns } from "./occupation-columns";

/** What is known of the occupations of a ladder's rungs. */
export type LadderFacts = {
  /** Those that are in the present release, in the order of the ladder. */
  occupations: RungOccupation[];
  growth: RungGrowth[];
};

/** The occupations of a ladder's rungs and what would have to grow between them; public. Two queries. */
export async function getLadderFacts(ladder: Ladder): Promise<LadderFacts> {
  const codes = [...new Set(ladder.rungs.flatMap(({ occupationCode }) => occupationCode ?? []))];
  if (codes.length === 0) return { occupations: [], growth: [] };
  const [rows, elements] = await asNobody((db) =>
    Promise.all([
      db
        .select({ short: shortColumns, importance: occupationImportance.importance })
        .from(occupations)
        .leftJoin(occupationImportance, eq(occupationImportance.code, occupations.code))
        .where(inArray(occupations.code, codes)),
      db
        .select({ id: workElements.id, name: workElements.name, domain: workElements.domain })
        .from(workElements)
        .orderBy(asc(workElements.position)),
    ]),
  );
  const known = new Map(
    rows.map(({ short, importance }) => [short.code, { ...inShort(short), importance }]),
  );
  return {
    occupations: codes.flatMap((code) => known.get(code) ?? []),
    growth: rungGrowth(ladder, known, elements),
  };
}
