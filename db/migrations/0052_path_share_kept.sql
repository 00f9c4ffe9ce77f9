-- Of what is planned, how much serves `path` (lib/planner/domain/path-share.ts): by hours, or, where none are planned, by
-- milestones; null where there is nothing to share.
create function plan_share(of_plan uuid, path text) returns double precision language sql stable set search_path = public, pg_temp as $$
  select case when sum(i.hours) > 0 then sum(i.hours * (i.serves ->> path)::float8) / sum(i.hours)
    else avg((i.serves ->> path)::float8) filter (where i.kind in ('certification', 'programme', 'degree', 'role')) end
  from plan_items i where i.plan_id = of_plan and i.status <> 'dropped' and (i.starts_in is not null or i.status = 'done')
$$;
--> statement-breakpoint
-- A coach's list of thousands cannot add up every item: each plan's share is kept as its items change, whoever changes them.
create function keep_path_share() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update plans p set path_share = s.share
  from (select id, plan_share(id, plans.path) as share from plans where id in (select plan_id from changed)) s
  where p.id = s.id and p.path_share is distinct from s.share;
  return null;
end $$;
--> statement-breakpoint
create function keep_path_share_of_path() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.path_share := plan_share(new.id, new.path);
  return new;
end $$;
--> statement-breakpoint
create trigger path_share_of_added after insert on plan_items referencing new table as changed
  for each statement execute function keep_path_share();
--> statement-breakpoint
create trigger path_share_of_changed after update on plan_items referencing new table as changed
  for each statement execute function keep_path_share();
--> statement-breakpoint
create trigger path_share_of_removed after delete on plan_items referencing old table as changed
  for each statement execute function keep_path_share();
--> statement-breakpoint
create trigger path_share_of_path before update of path on plans for each row execute function keep_path_share_of_path();
--> statement-breakpoint
update plans set path_share = plan_share(id, path);
--> statement-breakpoint
-- As in 0025, and where under half of what is planned serves the plan's path (lib/planner/domain/drift.ts).
create or replace function clients_in_need(today date, among uuid[] default null) returns table (client_id uuid, needs jsonb)
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
      case when p.updated_at < today - interval '6 months' then p.updated_at::date end as touched_on,
      case when p.path_share < 0.5 then p.updated_at::date end as drifted_on
    from open o
      left join lateral (select min(h.expires_on) as expires_on from held_certifications h where o.has_plan
        and h.client_id = o.client_id and h.removed_at is null and h.expires_on between today - 30 and today + 90) c on true
      left join lateral (select case when o.has_notes then coalesce((select max(k.quarter) from check_ins k
        where k.client_id = o.client_id and (o.noted_from is null or k.created_at >= o.noted_from)), o.began) end as quarter) n on true
      left join lateral (select p.path_share, p.updated_at from plans p
        where o.has_plan and p.client_id = o.client_id and p.is_active) p on true)
  select f.client_id, (
    select jsonb_agg(jsonb_build_object('kind', kind, 'on', day) order by place) from (values
      (1, 'certification', f.expires_on), (2, 'ending', case when f.is_ending then f.ends_on end),
      (3, 'drift', f.drifted_on), (4, 'no check-in', f.noted_on), (5, 'quiet', f.touched_on)) need (place, kind, day) where day is not null)
  from found f where f.expires_on is not null or f.is_ending or f.noted_on is not null or f.touched_on is not null
    or f.drifted_on is not null
$$;
