import "server-only";
import { and, asc, eq, inArray, ne, or } from "drizzle-orm";
import { cache } from "react";
import { asNobody, type Database } from "@/db/client";
import { nextRoles, occupations } from "@/db/schema";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { type Edge, type FirstStep, twoSteps } from "@/lib/catalogue/domain/walk";
import { NotFound } from "@/lib/kernel/errors";
import { inShort, shortColumns } from "./occupation-columns";

type Walk = { start: OccupationInShort; steps: FirstStep[] };

/** An occupation and the roles one and two steps from it, without steps back; public. Throws NotFound. */
export const getWalk = cache(
  (code: string): Promise<Walk> =>
    asNobody(async (db) => {
      const [[start], edges] = await Promise.all([
        db.select({ short: shortColumns }).from(occupations).where(eq(occupations.code, code)),
        readEdges(db, code),
      ]);
      if (!start) throw new NotFound("occupation");
      return { start: inShort(start.short), steps: twoSteps(code, edges) };
    }),
);

async function readEdges(db: Database, code: string): Promise<Edge[]> {
  const onward = ne(nextRoles.shift, "step_back");
  const near = db
    .select({ code: nextRoles.toCode })
    .from(nextRoles)
    .where(and(eq(nextRoles.fromCode, code), onward));
  const rows = await db
    .select({
      from: nextRoles.fromCode,
      to: shortColumns,
      direction: nextRoles.shift,
      source: nextRoles.source,
      rank: nextRoles.rank,
    })
    .from(nextRoles)
    .innerJoin(occupations, eq(occupations.code, nextRoles.toCode))
    .where(and(onward, or(eq(nextRoles.fromCode, code), inArray(nextRoles.fromCode, near))))
    .orderBy(asc(nextRoles.fromCode), asc(nextRoles.rank), asc(occupations.title));
  return rows.map(({ to, ...edge }) => ({ ...edge, to: inShort(to) }));
}
