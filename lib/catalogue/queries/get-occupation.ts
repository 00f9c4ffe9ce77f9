import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { cache } from "react";
import { asNobody, type Database } from "@/db/client";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationFacts, SectorOfWork } from "@/lib/catalogue/domain/occupation-facts";
import type { OccupationPage } from "@/lib/catalogue/domain/occupation-page";
import { NotFound } from "@/lib/kernel/errors";
import { releaseOf, releaseText, type StoredRelease } from "./find-data-release";
import { keepOccupation, keptOccupation } from "./kept-occupations";
import { inShort, type ShortRow, shortText } from "./occupation-columns";

type Facts = Omit<OccupationFacts, keyof ReturnType<typeof inShort>>;
type Step = Omit<NextStep, "to" | "gaps"> & {
  to: ShortRow;
  gaps: { element: string; delta: number }[];
};
type Stored = {
  releaseId: string;
  /** What follows is null where it is kept already. */
  short: ShortRow | null;
  facts: Facts;
  steps: Step[];
  sectors: SectorOfWork[];
  release: StoredRelease;
};

const facts = sql.raw(`json_build_object(
  'major', o.soc_major, 'majorTitle', o.soc_major_title, 'isFormalManagement', o.is_formal_management,
  'knowledgeDepth', o.knowledge_depth_pct, 'isWageAggregate', coalesce(o.is_oews_aggregate, false),
  'sharesWageWith', array(select other.title from occupations other
    where other.oews_code = o.oews_code and other.code <> o.code order by other.title),
  'jobs', o.employment, 'growthPct', o.growth_pct, 'openingsThousands', o.openings_thousands,
  'growthOfAll', (select round((100 * sum(change_thousands) / nullif(sum(employment_thousands), 0))::numeric, 1)
    from growth_by_path where soc_major = '00-0000'),
  'experience', o.typical_experience, 'training', o.typical_training, 'modalEducation', o.modal_education,
  'fourYearsExperiencePct', o.four_years_experience_pct, 'workStyles', o.work_styles, 'technologies', o.technologies)`);

const steps = sql.raw(`(
  select coalesce(json_agg(json_build_object(
    'to', ${shortText("target")}, 'rank', step.rank, 'source', step.source, 'direction', step.shift,
    'isFormalManagement', step.to_formal_management,
    'gaps', step.gaps)
    order by step.rank, target.title), '[]')
  from next_roles step join occupations target on target.code = step.to_code where step.from_code = o.code)`);

const sectors = sql.raw(`(
  select coalesce(json_agg(json_build_object('sector', s.sector, 'title', view.title, 'jobs', s.employment,
    'median', s.wage_median) order by s.employment desc), '[]')
  from occupation_sectors s
  join industry_views view on view.level = 'naics_sector' and view.code = s.sector where s.oews_code = o.oews_code)`);

const short = sql.raw(shortText("o"));
const release = sql.raw(releaseText("release.id = o.release_id"));

/**
 * One occupation with where it leads, where people do it and where that is known from; public. Throws NotFound.
 * In one statement that hands over its objects whole: four of them took as long as drawing the page. The facts of
 * a release never change, so those read before are answered again, as the same object.
 */
export const getOccupation = cache(
  (code: string): Promise<OccupationPage> =>
    asNobody(async (db) => {
      const kept = keptOccupation(code);
      // A `case`, so that what is kept already is not even put together.
      const unlessKept = (made: SQL) =>
        sql`case when o.release_id is distinct from ${kept?.releaseId ?? null}::uuid then ${made} end`;
      const { rows } = await db.execute<Stored>(sql`
        select o.release_id as "releaseId", ${unlessKept(short)} as short, ${unlessKept(facts)} as facts,
          ${unlessKept(steps)} as steps, ${unlessKept(sectors)} as sectors, ${unlessKept(release)} as release
        from occupations o where o.code = ${code}`);
      const [row] = rows;
      if (!row) throw new NotFound("occupation");
      if (row.short === null) {
        if (!kept) throw new Error("an occupation came without its facts");
        return kept.page;
      }
      const page = await pageOf(db, { ...row, short: row.short });
      keepOccupation(code, { releaseId: row.releaseId, page });
      return page;
    }),
);

async function pageOf(db: Database, row: Stored & { short: ShortRow }): Promise<OccupationPage> {
  const { release: known, elements } = await releaseOf(db, row.release);
  return {
    occupation: { ...row.facts, ...inShort(row.short) },
    steps: row.steps.map(({ to, gaps, ...step }) => ({
      ...step,
      to: inShort(to),
      // An element that we do not know is left out.
      gaps: gaps.flatMap(({ element, delta }) => {
        const named = elements.get(element);
        return named ? [{ ...named, delta }] : [];
      }),
    })),
    sectors: row.sectors,
    release: known,
  };
}
