import type { Client } from "pg";

/** What a calibration adds to the numbers. */
const FOUND = {
  status: "calibrated",
  limits: { lz: { hard: -2.17, soft: -1.38 }, oppositesGap: 2.25 },
  quarantined: [],
  hiddenFacets: [],
};

/**
 * Puts a calibrated version into use: the active form, as if its numbers had been estimated. Sittings that choose
 * their questions need one, and only a thousand people's answers make a true one.
 */
export async function useCalibratedVersion(client: Client, version: string): Promise<void> {
  const from = "from instrument_versions where is_active and language = 'en'";
  await client.query("begin");
  const { rows } = await client.query<{ id: string }>(
    `insert into instrument_versions (id, instrument, version, language, status, definition)
     select new_id, instrument, $1, language, 'calibrated',
       definition || $2::jsonb || jsonb_build_object('id', new_id, 'version', $1::text)
     from (select *, instrument || '/' || $1 || '/' || language as new_id ${from}) as active
     returning id`,
    [version, JSON.stringify(FOUND)],
  );
  await client.query("update instrument_versions set is_active = false where language = 'en'");
  await client.query("update instrument_versions set is_active = true where id = $1", [
    rows[0]?.id ?? "",
  ]);
  await client.query("commit");
}
