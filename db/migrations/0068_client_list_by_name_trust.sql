-- A page of whom the person asking coaches (`running`) or has coached, by name, after or before one of them; without the
-- clients who stand elsewhere. One stretch of an index, however many there are (decision 032).
create function coached_by_name(running boolean, without uuid[], second text, beyond uuid, backwards boolean, most int)
  returns table (id uuid, client_id uuid, client_name text, started_at timestamptz, ended_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp rows 50 as $$
  (select e.id, e.client_id, e.client_name, e.started_at, e.ended_at from engagements e
    where not backwards and e.coach_id = (select app_uid()) and (e.ended_at is null) = running
      and (lower(e.client_name), e.id) > (second, beyond) and e.client_id <> all (without)
    order by lower(e.client_name), e.id limit most)
  union all
  (select e.id, e.client_id, e.client_name, e.started_at, e.ended_at from engagements e
    where backwards and e.coach_id = (select app_uid()) and (e.ended_at is null) = running
      and (lower(e.client_name), e.id) < (second, beyond) and e.client_id <> all (without)
    order by lower(e.client_name) desc, e.id desc limit most)
$$;
--> statement-breakpoint
-- How many the person asking coaches, and has coached.
create function coached_counts() returns table (running int, ended int)
  language sql stable security definer set search_path = public, pg_temp rows 1 as $$
  select count(*) filter (where e.ended_at is null)::int, count(*) filter (where e.ended_at is not null)::int
  from engagements e where e.coach_id = (select app_uid())
$$;
--> statement-breakpoint
-- The labels of the person asking, with how many of those they coach have each.
create function labels_in_use() returns table (label text, people int)
  language sql stable security definer set search_path = public, pg_temp rows 20 as $$
  select l.label, count(*)::int from client_labels l
    join engagements e on e.coach_id = (select app_uid()) and e.client_id = l.client_id and e.ended_at is null
  where l.coach_id = (select app_uid()) group by l.label
$$;
--> statement-breakpoint
drop function waiting_reviews();
--> statement-breakpoint
-- As in 0064, with the coaching it belongs to.
create function waiting_reviews() returns table (client_id uuid, review_id uuid, state text, since timestamptz,
    engagement_id uuid, client_name text, started_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp rows 200 as $$
  select distinct on (r.client_id) r.client_id, r.id, r.state, r.requested_at, shared.id, shared.client_name, shared.started_at
  from reviews r
    cross join lateral (
      select e.id, e.client_name, e.started_at from consent_grants g
        join engagements e on e.id = g.engagement_id and e.client_id = g.client_id
      where g.coach_id = (select app_uid()) and g.scope = 'plan' and g.client_id = r.client_id and g.revoked_at is null
        and (g.expires_at is null or g.expires_at > now()) and e.coach_id = (select app_uid()) and e.ended_at is null
      limit 1) shared
  where r.coach_id = (select app_uid()) and r.state in ('requested', 'in review')
  order by r.client_id, r.requested_at, r.id
$$;
--> statement-breakpoint
revoke execute on function coached_by_name(boolean, uuid[], text, uuid, boolean, int), coached_counts(), labels_in_use(), waiting_reviews() from public;
--> statement-breakpoint
grant execute on function coached_by_name(boolean, uuid[], text, uuid, boolean, int), coached_counts(), labels_in_use(), waiting_reviews() to app_web;
--> statement-breakpoint
-- As in 0064, without asking each coaching whether it goes on: only of those that do are there signs.
create or replace function clients_in_need(today date, among uuid[] default null)
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
      and (g.expires_at is null or g.expires_at > now()) and (among is null or g.engagement_id = any (among))),
  signs as not materialized (
    select s.engagement_id, r.scope, s.kind, s.day
    from reasons r join client_signs s on s.kind = r.kind and s.day between r.since and r.until
    -- Of all, by their coach; of some, by their keys alone: what is open says whose they are.
    where (among is not null or s.coach_id = (select app_uid())) and (among is null or s.engagement_id = any (among))),
  found as not materialized (
    select o.client_id, s.kind, s.day from signs s join open o on o.engagement_id = s.engagement_id and o.scope = s.scope
    union all
    select g.client_id, 'ending', g.expires_at::date from consent_grants g join engagements e on e.id = g.engagement_id
    where g.coach_id = (select app_uid()) and e.ended_at is null and g.revoked_at is null and g.expires_at > now()
      and g.expires_at < now() + interval '30 days' and (among is null or g.engagement_id = any (among)))
  select f.client_id, min(f.day) filter (where f.kind = 'certification'), min(f.day) filter (where f.kind = 'ending'),
    min(f.day) filter (where f.kind = 'drift'), min(f.day) filter (where f.kind = 'no check-in'),
    min(f.day) filter (where f.kind = 'quiet')
  from found f group by f.client_id
$$;
