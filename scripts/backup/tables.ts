import { type ClientBase, escapeIdentifier as quoted } from "pg";

/** A table as it is copied: its own columns, in the order of its key, so that the same rows give the same bytes. */
export type Copied = { name: string; columns: string[]; order: string[] };

/** All tables of the product, by name. */
export async function tablesOf(client: ClientBase): Promise<Copied[]> {
  const { rows } = await client.query<Copied>(`
    select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(a.attname order by array_position(i.indkey::int[], a.attnum::int))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary), '[]') as order
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return rows;
}

/** The statement that writes a table out, the same for the same rows. */
export function copyOut({ name, columns, order }: Copied): string {
  const by = (order.length > 0 ? order : columns).map(quoted).join(", ");
  return `copy (select ${columns.map(quoted).join(", ")} from public.${quoted(name)} order by ${by}) to stdout`;
}

export const copyIn = ({ name, columns }: Copied): string =>
  `copy public.${quoted(name)} (${columns.map(quoted).join(", ")}) from stdin`;

export { quoted };
