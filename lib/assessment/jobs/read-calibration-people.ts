import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { CalibrationPerson } from "@/lib/assessment/domain/calibration-people";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";
import { instrumentOf } from "@/lib/assessment/queries/instrument-of";

const PAGE = 500;

type Row = {
  attempt_id: string;
  version_id: string;
  item_order: string[];
  job_family: string | null;
  answers: Record<string, number>;
};

/**
 * The answers a calibration of this version may use, as the tables' owner: the rule of who counts is
 * `research_attempts`. Answers to questions whose words have changed since are left out.
 */
export async function readCalibrationPeople(
  owner: Database,
  base: PublishedInstrument,
): Promise<CalibrationPerson[]> {
  const people: CalibrationPerson[] = [];
  const sameWords = new Map<string, ReadonlySet<string>>();
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await readPage(owner, base.language, after);
    for (const row of rows) {
      const same =
        sameWords.get(row.version_id) ?? unchanged(base, await instrumentOf(owner, row.version_id));
      sameWords.set(row.version_id, same);
      const answers = Object.entries(row.answers).filter(([id]) => same.has(id));
      people.push({
        answers: Object.fromEntries(answers),
        order: row.item_order,
        jobFamily: row.job_family,
      });
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return people;
    after = last.attempt_id;
  }
}

async function readPage(owner: Database, language: string, after: string): Promise<Row[]> {
  const { rows } = await owner.execute<Row>(sql`
    select u.attempt_id, u.version_id, a.item_order, p.job_family,
      coalesce((select jsonb_object_agg(r.item_id, r.value) from responses r where r.attempt_id = a.id), '{}') as answers
    from research_attempts(${language}) u
    join attempts a on a.id = u.attempt_id
    left join profiles p on p.user_id = u.client_id
    where u.attempt_id > ${after}::uuid
    order by u.attempt_id limit ${PAGE}`);
  return rows;
}

/** Ids of items that read the same in both versions. */
function unchanged(base: PublishedInstrument, other: PublishedInstrument): ReadonlySet<string> {
  const words = (item: PublishedInstrument["items"][number]) =>
    JSON.stringify([
      item.text,
      ...("sideA" in item ? [item.sideA, item.sideB, item.specialistSide] : []),
      ...("reversed" in item ? [item.reversed] : []),
    ]);
  const known = new Map(other.items.map((item) => [item.id, words(item)]));
  return new Set(
    base.items.filter((item) => known.get(item.id) === words(item)).map(({ id }) => id),
  );
}
