-- Nobody reads the signs but the functions below.
alter table client_signs enable row level security;
--> statement-breakpoint
alter table client_signs force row level security;
--> statement-breakpoint
create policy owner_all on client_signs to app_owner using (true) with check (true);
--> statement-breakpoint
create policy client_signs_of_nobody on client_signs to app_web using (false) with check (false);
--> statement-breakpoint
-- The signs there ought to be: of what is shared and not taken back, days in UTC. Where nothing that may be seen was noted,
-- counting begins with the coaching; where under half of a plan serves its path, it drifts (lib/planner/domain/drift.ts).
create view client_signs_due as
  with shared as (
    select e.id as engagement_id, e.coach_id, e.client_id, e.started_at, g.scope, g.covers_from
    from engagements e join consent_grants g on g.engagement_id = e.id
    where e.ended_at is null and g.revoked_at is null and g.scope in ('plan', 'check-ins'))
  select s.client_id, s.engagement_id, s.coach_id, 'certification' as kind, h.expires_on as day
  from shared s join held_certifications h on h.client_id = s.client_id
  where s.scope = 'plan' and h.removed_at is null and h.expires_on is not null
  union
  select s.client_id, s.engagement_id, s.coach_id, k.kind, (p.updated_at at time zone 'UTC')::date
  from shared s join plans p on p.client_id = s.client_id, unnest(array['quiet', 'drift']) k (kind)
  where s.scope = 'plan' and p.is_active and (k.kind = 'quiet' or p.path_share < 0.5)
  union
  select s.client_id, s.engagement_id, s.coach_id, 'no check-in', coalesce(n.day, date_trunc('quarter', s.started_at at time zone 'UTC')::date)
  from shared s cross join lateral (
    select make_date(max(c.quarter) / 4, max(c.quarter) % 4 * 3 + 1, 1) as day from check_ins c
    where c.client_id = s.client_id and (s.covers_from is null or c.created_at >= s.covers_from)) n
  where s.scope = 'check-ins';
--> statement-breakpoint
revoke all on client_signs_due from public, app_web;
--> statement-breakpoint
-- Makes the signs of one client what they ought to be. One after another: what another transaction has not committed
-- cannot be counted, so it counts itself once this one is through. A thousand locks serve all clients: a transaction that
-- touches ever so many must not run out of them.
create function keep_client_signs() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare client uuid := coalesce(new.client_id, old.client_id);
begin
  perform pg_advisory_xact_lock(hashtext('client_signs'), hashtext(client::text) & 1023);
  with due as materialized (select * from client_signs_due d where d.client_id = client),
  gone as (
    delete from client_signs s using engagements e where e.client_id = client and s.engagement_id = e.id
      and not exists (select 1 from due d where (d.engagement_id, d.kind, d.day) = (s.engagement_id, s.kind, s.day)))
  insert into client_signs (engagement_id, coach_id, kind, day)
  select d.engagement_id, d.coach_id, d.kind, d.day from due d on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
revoke execute on function keep_client_signs() from public;
--> statement-breakpoint
-- All wait for the commit: the lock is then held for a moment only, and after every other lock of its transaction.
create constraint trigger signs_of_plan after insert or delete on plans deferrable initially deferred
  for each row execute function keep_client_signs();
--> statement-breakpoint
create constraint trigger signs_of_changed_plan after update on plans deferrable initially deferred for each row
  when ((old.is_active, (old.updated_at at time zone 'UTC')::date, old.path_share < 0.5)
    is distinct from (new.is_active, (new.updated_at at time zone 'UTC')::date, new.path_share < 0.5))
  execute function keep_client_signs();
--> statement-breakpoint
create constraint trigger signs_of_held after insert or delete on held_certifications deferrable initially deferred
  for each row execute function keep_client_signs();
--> statement-breakpoint
create constraint trigger signs_of_changed_held after update on held_certifications deferrable initially deferred for each row
  when ((old.expires_on, old.removed_at is null) is distinct from (new.expires_on, new.removed_at is null))
  execute function keep_client_signs();
--> statement-breakpoint
create constraint trigger signs_of_check_in after insert or delete or update of quarter, created_at on check_ins deferrable initially deferred
  for each row execute function keep_client_signs();
--> statement-breakpoint
-- A grant goes with its engagement only, and so do the signs.
create constraint trigger signs_of_grant after insert or update of revoked_at, covers_from on consent_grants
  deferrable initially deferred for each row execute function keep_client_signs();
--> statement-breakpoint
create constraint trigger signs_of_engagement after update of ended_at, started_at on engagements deferrable initially deferred
  for each row execute function keep_client_signs();
--> statement-breakpoint
insert into client_signs (engagement_id, coach_id, kind, day) select engagement_id, coach_id, kind, day from client_signs_due;
--> statement-breakpoint
-- As in 0057, of the signs: each reason is a stretch of one index. What is open is asked of the grants themselves, now.
create or replace function clients_in_need(today date, among uuid[] default null)
  returns table (client_id uuid, certification date, ending date, drift date, no_check_in date, quiet date)
  language sql stable security definer set search_path = public, pg_temp set jit = off
  set plan_cache_mode = force_custom_plan rows 2000 as $$
  with reasons (kind, scope, since, until) as (values
    ('certification', 'plan', today - 30, today + 90),
    ('drift', 'plan', '-infinity'::date, 'infinity'::date),
    ('no check-in', 'check-ins', '-infinity'::date, (date_trunc('quarter', today::timestamp) - interval '6 months')::date - 1),
    ('quiet', 'plan', '-infinity'::date, (today - interval '6 months')::date - 1)),
  running as materialized (
    select e.id, e.client_id from engagements e
    where e.coach_id = (select app_uid()) and e.ended_at is null and (among is null or e.id = any (among))),
  open as materialized (
    select g.engagement_id, g.scope from consent_grants g
    where g.coach_id = (select app_uid()) and g.scope in ('plan', 'check-ins') and g.revoked_at is null
      and (g.expires_at is null or g.expires_at > now()) and (among is null or g.engagement_id = any (among))),
  signs as materialized (
    select s.engagement_id, r.scope, s.kind, s.day
    from reasons r join client_signs s on s.kind = r.kind and s.day between r.since and r.until
    -- Of all, by their coach; of some, by their keys alone: what is open says whose they are.
    where (among is not null or s.coach_id = (select app_uid())) and (among is null or s.engagement_id = any (among))),
  found as materialized (
    select s.engagement_id, s.kind, s.day from signs s join open o on o.engagement_id = s.engagement_id and o.scope = s.scope
    union all
    select g.engagement_id, 'ending', g.expires_at::date from consent_grants g
    where g.coach_id = (select app_uid()) and g.revoked_at is null and g.expires_at > now()
      and g.expires_at < now() + interval '30 days' and (among is null or g.engagement_id = any (among)))
  select e.client_id, min(f.day) filter (where f.kind = 'certification'), min(f.day) filter (where f.kind = 'ending'),
    min(f.day) filter (where f.kind = 'drift'), min(f.day) filter (where f.kind = 'no check-in'),
    min(f.day) filter (where f.kind = 'quiet')
  from found f join running e on e.id = f.engagement_id group by e.client_id
$$;
--> statement-breakpoint
-- As in 0001: who asks is read once, and not anew for each client.
create or replace function open_grants(wanted text) returns table (client_id uuid, covers_from timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.client_id, g.covers_from
  from consent_grants g join engagements e on e.id = g.engagement_id
  where g.coach_id = (select app_uid()) and e.coach_id = (select app_uid()) and e.client_id = g.client_id
    and g.scope = wanted and g.revoked_at is null and e.ended_at is null
    and (g.expires_at is null or g.expires_at > now())
$$;
--> statement-breakpoint
-- Everybody whom the person asking coaches or has coached, off the index alone: under row-level security, which asks for
-- either side of a coaching, PostgreSQL fetches a page of the table for each of thousands.
create function coached_people() returns table (id uuid, client_id uuid, client_name text, started_at timestamptz, ended_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp rows 2000 as $$
  select e.id, e.client_id, e.client_name, e.started_at, e.ended_at from engagements e where e.coach_id = (select app_uid())
$$;
--> statement-breakpoint
-- The oldest review of each client that waits for the person asking, where the plan is still shared: as the policy of
-- reviews says it (0001), but asked for those who wait instead of for everybody.
create function waiting_reviews() returns table (client_id uuid, review_id uuid, state text, since timestamptz)
  language sql stable security definer set search_path = public, pg_temp rows 200 as $$
  select distinct on (r.client_id) r.client_id, r.id, r.state, r.requested_at from reviews r
    cross join lateral (
      select from consent_grants g join engagements e on e.id = g.engagement_id and e.client_id = g.client_id
      where g.coach_id = (select app_uid()) and g.scope = 'plan' and g.client_id = r.client_id and g.revoked_at is null
        and (g.expires_at is null or g.expires_at > now()) and e.coach_id = (select app_uid()) and e.ended_at is null
      limit 1) shared
  where r.coach_id = (select app_uid()) and r.state in ('requested', 'in review')
  order by r.client_id, r.requested_at, r.id
$$;
--> statement-breakpoint
revoke execute on function coached_people(), waiting_reviews() from public;
--> statement-breakpoint
grant execute on function coached_people(), waiting_reviews() to app_web;
--> statement-breakpoint
-- An index answers alone only where pages are known to hold nothing new: vacuumed after two changes in a hundred.
alter table client_signs set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
--> statement-breakpoint
alter table engagements set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
--> statement-breakpoint
alter table consent_grants set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
