import "server-only";
import { sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { occupations } from "@/db/schema";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { inShort, shortColumns } from "./occupation-columns";

const EACH = 8;

type Outermost = Record<"leadership" | "hybrid" | "specialist", OccupationInShort[]>;

const { leadershipIndex, specialistIndex, pathClass, dataStatus } = occupations;
/** How far an occupation lies out in the direction of its kind of work. */
const reach = sql`case ${pathClass} when 'leadership' then ${leadershipIndex} when 'specialist' then ${specialistIndex}
  else least(${leadershipIndex}, ${specialistIndex}) end`;

/** The rated occupations that lie furthest out toward leadership, toward depth and toward both; public. */
export async function listOutermost(): Promise<Outermost> {
  const rows = await asNobody((db) => {
    const place = sql<number>`row_number() over (partition by ${pathClass} order by ${reach} desc, ${occupations.code})`;
    const ranked = db
      .select({ ...shortColumns, place: place.as("place") })
      .from(occupations)
      .where(
        sql`${dataStatus} = 'rated' and ${pathClass} in ('leadership', 'hybrid', 'specialist')`,
      )
      .as("ranked");
    return db.select().from(ranked).where(sql`${ranked.place} <= ${EACH}`).orderBy(ranked.place);
  });
  const of = (kind: string) =>
    rows.filter((row) => row.pathClass === kind).map((row) => inShort(row));
  return { leadership: of("leadership"), hybrid: of("hybrid"), specialist: of("specialist") };
}
