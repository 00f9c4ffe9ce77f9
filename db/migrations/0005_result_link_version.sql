-- A link shows what its owner sees: the version that measures most of their sittings of that language, so that both
-- read the same while sittings are being scored again (lib/assessment/domain/shown-version.ts).
create or replace function open_result_link(hash text) returns table (
    instrument_version_id text, submitted_at timestamptz, scoring_version text, score jsonb, name text, expires_at timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare link result_links%rowtype;
begin
  update result_links l set times_opened = l.times_opened + 1, last_opened_at = now()
    where l.token_hash = hash and l.revoked_at is null and l.expires_at > now()
    returning * into link;
  if not found then return; end if;
  return query
    with measured as (
      select o.instrument_version_id, o.scoring_version, count(*) as sittings
      from results o
      join attempts s on s.id = o.attempt_id and s.state = 'submitted'
      where s.client_id = link.client_id
      group by o.instrument_version_id, o.scoring_version
    )
    select r.instrument_version_id, a.submitted_at, r.scoring_version, r.score,
      case when link.shows_name then u.name end, link.expires_at
    from attempts a
    join users u on u.id = a.client_id and u.state = 'active'
    join results r on r.attempt_id = a.id
    join measured m on m.instrument_version_id = r.instrument_version_id and m.scoring_version = r.scoring_version
    join instrument_versions v on v.id = r.instrument_version_id
    where a.id = link.attempt_id and a.state = 'submitted'
    order by m.sittings desc, v.is_active desc, v.created_at desc, r.scored_at desc limit 1;
end $$;
