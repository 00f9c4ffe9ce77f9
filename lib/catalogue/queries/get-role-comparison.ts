import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { cache } from "react";
import { asNobody, type Database } from "@/db/client";
import { nextRoles, occupationImportance, occupations, workElements } from "@/db/schema";
import type { Direction } from "@/lib/catalogue/domain/direction-words";
import type { EdgeSource } from "@/lib/catalogue/domain/edge-words";
import type { ComparedRole } from "@/lib/catalogue/domain/occupation-facts";
import { type RoleGap, roleGap } from "@/lib/catalogue/domain/role-gap";
import { NotFound } from "@/lib/kernel/errors";
import { inShort, shortColumns } from "./occupation-columns";

type RoleComparison = {
  from: ComparedRole;
  to: ComparedRole;
  /** Null where either was never rated. */
  gap: RoleGap | null;
  /** The step between them, where there is one. */
  step: { direction: Direction; source: EdgeSource } | null;
};

const factColumns = {
  isFormalManagement: occupations.isFormalManagement,
  jobs: occupations.employment,
  growthPct: occupations.growthPct,
  openingsThousands: occupations.openingsThousands,
  experience: occupations.typicalExperience,
};

/** Two roles side by side and what lies between them; public. Throws NotFound, also for a role and itself. */
export const getRoleComparison = cache(
  (from: string, to: string): Promise<RoleComparison> =>
    asNobody(async (db) => {
      const [rows, elements, [step]] = await Promise.all([
        readRoles(db, [from, to]),
        db
          .select({ id: workElements.id, name: workElements.name, domain: workElements.domain })
          .from(workElements)
          .orderBy(asc(workElements.position)),
        db
          .select({ direction: nextRoles.shift, source: nextRoles.source })
          .from(nextRoles)
          .where(and(eq(nextRoles.fromCode, from), eq(nextRoles.toCode, to))),
      ]);
      const [here, there] = [from, to].map((code) => rows.find(({ short }) => short.code === code));
      if (!here || !there || from === to) throw new NotFound("occupation");
      return {
        from: { ...here.facts, ...inShort(here.short) },
        to: { ...there.facts, ...inShort(there.short) },
        gap:
          here.importance && there.importance
            ? roleGap(here.importance, there.importance, elements)
            : null,
        step: step ?? null,
      };
    }),
);

const readRoles = (db: Database, codes: readonly string[]) =>
  db
    .select({
      short: shortColumns,
      facts: factColumns,
      importance: occupationImportance.importance,
    })
    .from(occupations)
    .leftJoin(occupationImportance, eq(occupationImportance.code, occupations.code))
    .where(inArray(occupations.code, [...codes]));
