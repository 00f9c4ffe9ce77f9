-- Why a coach's clients may need them, besides a review that waits: one row for each who does, worked out for all of
-- them (or for those of some engagements) at once, which row-level security would do row by row. It says what the
-- scopes that are open say, and no more. Compiling it would take longer than it runs.
create function clients_in_need(today date, among uuid[] default null) returns table (client_id uuid, needs jsonb)
  language sql stable security definer set search_path = public, pg_temp set jit = off rows 2000 as $$
  with open as materialized (
    select g.client_id, extract(year from e.started_at)::int * 4 + extract(quarter from e.started_at)::int - 1 as began,
      bool_or(g.scope = 'plan') as has_plan, bool_or(g.scope = 'check-ins') as has_notes,
      min(g.covers_from) filter (where g.scope = 'check-ins') as noted_from, min(g.expires_at)::date as ends_on,
      min(g.expires_at) < now() + interval '30 days' as is_ending
    from consent_grants g join engagements e on e.id = g.engagement_id and e.client_id = g.client_id and e.coach_id = g.coach_id
    where g.coach_id = (select app_uid()) and e.ended_at is null and g.revoked_at is null
      and (g.expires_at is null or g.expires_at > now()) and (among is null or g.engagement_id = any (among))
    group by g.client_id, e.started_at),
  found as (
    select o.client_id, o.is_ending, o.ends_on, c.expires_on,
      case when n.quarter < extract(year from today)::int * 4 + extract(quarter from today)::int - 3
        then make_date(n.quarter / 4, n.quarter % 4 * 3 + 1, 1) end as noted_on,
      case when p.updated_at < today - interval '6 months' then p.updated_at::date end as touched_on
    from open o
      left join lateral (select min(h.expires_on) as expires_on from held_certifications h where o.has_plan
        and h.client_id = o.client_id and h.removed_at is null and h.expires_on between today - 30 and today + 90) c on true
      left join lateral (select case when o.has_notes then coalesce((select max(k.quarter) from check_ins k
        where k.client_id = o.client_id and (o.noted_from is null or k.created_at >= o.noted_from)), o.began) end as quarter) n on true
      left join lateral (select p.updated_at from plans p
        where o.has_plan and p.client_id = o.client_id and p.is_active) p on true)
  select f.client_id, (
    select jsonb_agg(jsonb_build_object('kind', kind, 'on', day) order by place) from (values
      (1, 'certification', f.expires_on), (2, 'ending', case when f.is_ending then f.ends_on end),
      (3, 'no check-in', f.noted_on), (4, 'quiet', f.touched_on)) need (place, kind, day) where day is not null)
  from found f where f.expires_on is not null or f.is_ending or f.noted_on is not null or f.touched_on is not null
$$;
--> statement-breakpoint
revoke execute on function clients_in_need(date, uuid[]) from public;
--> statement-breakpoint
grant execute on function clients_in_need(date, uuid[]) to app_web;
