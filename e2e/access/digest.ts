import { sql } from "drizzle-orm";
import { owner } from "@/db/testing/connect";

/** What a request may leave of itself anywhere: who was there, and how often. */
const FOOTPRINTS = ["audit_log", "idempotency_keys", "rate_limits", "mails", "tombstones"];
/** Tables of which an operator's rows are nobody's, and which those are. */
const OPERATORS: Readonly<Record<string, string>> = {
  ...{ calibration_runs: "true", rescore_runs: "true", instrument_versions: "true" },
  ...{ catalogue_imports: "true", credential_versions: "true" },
  ...{ credentials: "owner_id is null", ladders: "owner_id is null" },
  cohorts: "true",
  ladder_steps: "ladder_id in (select id from ladders where owner_id is null)",
};

type Column = { name: string; column: string };

type Persons = { clientId: string; coachId: string };

/** One statement that sums up everything of a client, what their coach keeps, and everything of the operators. */
async function statementFor({ clientId, coachId }: Persons) {
  const { rows } = await owner.execute<Column>(sql`
    select c.relname as name, a.attname as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and (a.attname ~ '(user|client|coach|owner|subject)_id$' or c.relname || '.' || a.attname = 'users.id')
    order by 1, 2`);
  const named = new Map<string, string[]>();
  for (const { name, column } of rows)
    if (!FOOTPRINTS.includes(name)) named.set(name, [...(named.get(name) ?? []), column]);
  for (const name of Object.keys(OPERATORS)) named.set(name, named.get(name) ?? []);
  const parts = [...named].map(([name, columns]) => {
    const theirs = columns.map((column) => `${column} = '${clientId}'`);
    // What else is a coach's own is of the coach's account alone, as with everybody.
    if (name === "plan_templates") theirs.push(`coach_id = '${coachId}'`);
    const isTheirs = [...theirs, ...(OPERATORS[name] ? [OPERATORS[name]] : [])].join(" or ");
    const row = `md5((to_jsonb(t) - 'last_seen_at' - 'times_opened' - 'last_read_at' - 'last_fetched_at' - 'last_opened_at')::text)`;
    return `select '${name}' as name, string_agg(${row}, '' order by ${row}) as rows from ${name} t where ${isTheirs}`;
  });
  return sql.raw(`select md5(string_agg(name || coalesce(rows, ''), '' order by name)) as sum
    from (${parts.join(" union all ")}) every_table`);
}

/** Sums up, as often as it is asked, what is theirs and what is the operators'. */
export async function digestOf(persons: Persons): Promise<() => Promise<string>> {
  const statement = await statementFor(persons);
  return async () => {
    const { rows } = await owner.execute<{ sum: string }>(statement);
    return rows[0]?.sum ?? "";
  };
}
