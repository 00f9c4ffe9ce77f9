-- Whose answers a calibration may use, and how many people that is. The rule stands here once, for the job and for the screen.

-- First sittings, one per person, of people who let their answers be used now, and that no sign of quality holds back.
create function research_attempts(wanted_language text) returns table (attempt_id uuid, client_id uuid, version_id text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with first_sittings as (
    select distinct on (a.client_id) a.id, a.client_id, a.instrument_version_id
    from attempts a
    join instrument_versions v on v.id = a.instrument_version_id and v.language = wanted_language
    join research_consents c on c.client_id = a.client_id
    join users u on u.id = a.client_id and u.state = 'active'
    where a.state = 'submitted'
    order by a.client_id, a.submitted_at, a.id
  )
  select f.id, f.client_id, f.instrument_version_id
  from first_sittings f
  join lateral (
    select coalesce(r.score -> 'flags', '[]'::jsonb) as flags
    from results r where r.attempt_id = f.id order by r.scored_at desc limit 1
  ) newest on jsonb_array_length(newest.flags) < 2
    and not newest.flags @> '[{"weight":"hard"}]'
$$;
--> statement-breakpoint
-- The job reads as the owner; nobody else learns which sittings these are.
revoke execute on function research_attempts(text) from public;
--> statement-breakpoint
-- A number for the operator: null while it is of fewer than five people.
create function count_research_people(wanted_language text) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when app_is_admin() then
    (select case when count(*) >= 5 then count(*)::int end from research_attempts(wanted_language))
  end
$$;
--> statement-breakpoint
-- People who handed in a sitting under each version; versions of fewer than five people are left out.
create function count_sitters() returns table (version_id text, people integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select instrument_version_id, count(distinct client_id)::int from attempts
  where state = 'submitted' and app_is_admin()
  group by instrument_version_id having count(distinct client_id) >= 5
$$;
--> statement-breakpoint
revoke execute on function count_research_people(text), count_sitters() from public;
--> statement-breakpoint
grant execute on function count_research_people(text), count_sitters() to app_web;
