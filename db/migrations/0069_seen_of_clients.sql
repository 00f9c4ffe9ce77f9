-- What is open at present of these coachings of the person asking, and why each client may need them: for the rows of one
-- page, in one reading of their grants. No plan of its own each time: it looks along keys, however many there are.
create function seen_of_clients(today date, among uuid[])
  returns table (engagement_id uuid, scopes text[], certification date, ending date, drift date, no_check_in date, quiet date)
  language sql stable security definer set search_path = public, pg_temp rows 50 as $$
  select g.engagement_id, array_agg(distinct g.scope),
    min(s.day) filter (where g.scope = 'plan' and s.kind = 'certification' and s.day between today - 30 and today + 90),
    min(g.expires_at) filter (where g.expires_at < now() + interval '30 days')::date,
    min(s.day) filter (where g.scope = 'plan' and s.kind = 'drift'),
    min(s.day) filter (where g.scope = 'check-ins' and s.kind = 'no check-in'
      and s.day < (date_trunc('quarter', today::timestamp) - interval '6 months')::date),
    min(s.day) filter (where g.scope = 'plan' and s.kind = 'quiet' and s.day < (today - interval '6 months')::date)
  from consent_grants g
    join engagements e on e.id = g.engagement_id and e.ended_at is null
    left join client_signs s on s.engagement_id = g.engagement_id
  where g.engagement_id = any (among) and g.coach_id = (select app_uid()) and g.revoked_at is null
    and (g.expires_at is null or g.expires_at > now())
  group by g.engagement_id
$$;
--> statement-breakpoint
drop function clients_in_need(date, uuid[]);
--> statement-breakpoint
-- As in 0068, of everybody alone.
create function clients_in_need(today date)
  returns table (client_id uuid, certification date, ending date, drift date, no_check_in date, quiet date)
  language sql stable security definer set search_path = public, pg_temp set jit = off
  set plan_cache_mode = force_custom_plan rows 2000 as $$
  with reasons (kind, scope, since, until) as (values
    ('certification', 'plan', today - 30, today + 90),
    ('drift', 'plan', '-infinity'::date, 'infinity'::date),
    ('no check-in', 'check-ins', '-infinity'::date, (date_trunc('quarter', today::timestamp) - interval '6 months')::date - 1),
    ('quiet', 'plan', '-infinity'::date, (today - interval '6 months')::date - 1)),
  open as materialized (
    select g.engagement_id, g.client_id, g.scope from consent_grants g
    where g.coach_id = (select app_uid()) and g.scope in ('plan', 'check-ins') and g.revoked_at is null
      and (g.expires_at is null or g.expires_at > now())),
  signs as not materialized (
    select s.engagement_id, r.scope, s.kind, s.day
    from reasons r join client_signs s on s.kind = r.kind and s.day between r.since and r.until
    where s.coach_id = (select app_uid())),
  found as not materialized (
    select o.client_id, s.kind, s.day from signs s join open o on o.engagement_id = s.engagement_id and o.scope = s.scope
    union all
    select g.client_id, 'ending', g.expires_at::date from consent_grants g join engagements e on e.id = g.engagement_id
    where g.coach_id = (select app_uid()) and e.ended_at is null and g.revoked_at is null and g.expires_at > now()
      and g.expires_at < now() + interval '30 days')
  select f.client_id, min(f.day) filter (where f.kind = 'certification'), min(f.day) filter (where f.kind = 'ending'),
    min(f.day) filter (where f.kind = 'drift'), min(f.day) filter (where f.kind = 'no check-in'),
    min(f.day) filter (where f.kind = 'quiet')
  from found f group by f.client_id
$$;
--> statement-breakpoint
revoke execute on function seen_of_clients(date, uuid[]), clients_in_need(date) from public;
--> statement-breakpoint
grant execute on function seen_of_clients(date, uuid[]), clients_in_need(date) to app_web;
