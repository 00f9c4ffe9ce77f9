import { sql } from "drizzle-orm";
import { owner } from "@/db/testing/connect";

type Row = Readonly<Record<string, unknown>>;
/** One row as it was and as it is; without one of them it was made or removed. */
export type Change = { table: string; before: Row | null; after: Row | null };

/** What being there leaves behind, whatever was asked for. */
const FADES = ["last_seen_at", "times_opened", "last_read_at", "last_fetched_at", "last_opened_at"];
const FOOTPRINTS = ["audit_log", "idempotency_keys", "rate_limits", "mails", "tombstones"];

/** Has the database note every row that is made, changed or removed from now on. */
async function beginToNote(): Promise<void> {
  await owner.execute(sql`
    create schema witness;
    create table witness.changes (
      id bigint generated always as identity, name text, before jsonb, after jsonb);
    create function witness.note() returns trigger language plpgsql security definer as $note$
      begin
        insert into witness.changes (name, before, after) values (tg_table_name,
          case when tg_op <> 'INSERT' then to_jsonb(old) end,
          case when tg_op <> 'DELETE' then to_jsonb(new) end);
        return null;
      end $note$;
    do $all$ declare one regclass; begin
      for one in select c.oid from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace loop
        execute format('create trigger witness after insert or update or delete on %s
          for each row execute function witness.note()', one);
      end loop;
    end $all$`);
}

export const changed = ({ before, after }: Change): string[] =>
  Object.keys({ ...before, ...after }).filter(
    (column) => JSON.stringify(before?.[column]) !== JSON.stringify(after?.[column]),
  );

export const isFootprint = (change: Change): boolean =>
  FOOTPRINTS.includes(change.table) || changed(change).every((column) => FADES.includes(column));

/** Tells each time what was changed since it was asked last. */
export async function aWitness(): Promise<() => Promise<Change[]>> {
  await beginToNote();
  return async () => {
    const { rows } = await owner.execute<Change>(sql`
      with taken as (delete from witness.changes returning id, name, before, after)
      select name as table, before, after from taken order by id`);
    return rows;
  };
}
