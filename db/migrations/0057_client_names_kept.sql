-- Who works together knows the other's name: an engagement keeps its client's, whoever writes it and whenever it changes.
create function engagement_has_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  select name into strict new.client_name from users where id = new.client_id;
  return new;
end $$;
--> statement-breakpoint
create trigger engagement_has_name before insert on engagements for each row execute function engagement_has_name();
--> statement-breakpoint
create function engagements_follow_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update engagements set client_name = new.name where client_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger engagements_follow_name after update of name on users for each row
  when (old.name is distinct from new.name) execute function engagements_follow_name();
--> statement-breakpoint
revoke execute on function engagement_has_name(), engagements_follow_name() from public;
--> statement-breakpoint
update engagements e set client_name = u.name from users u where u.id = e.client_id;
--> statement-breakpoint
-- As in 0052, with a column for each reason: thousands of them are counted and sorted, and fifty are read. Each table is
-- read once by the sorted ids of all clients; so many that a plan which takes them one by one is never the better.
drop function clients_in_need(date, uuid[]);
--> statement-breakpoint
create function clients_in_need(today date, among uuid[] default null)
  returns table (client_id uuid, certification date, ending date, drift date, no_check_in date, quiet date)
  language sql stable security definer set search_path = public, pg_temp set jit = off set enable_nestloop = off
  set plan_cache_mode = force_custom_plan rows 2000 as $$
  with open as materialized (
    select g.engagement_id, bool_or(g.scope = 'plan') as has_plan, bool_or(g.scope = 'check-ins') as has_notes,
      min(g.covers_from) filter (where g.scope = 'check-ins') as noted_from, min(g.expires_at) as ends_at
    from consent_grants g
    where g.coach_id = (select app_uid()) and g.revoked_at is null and (g.expires_at is null or g.expires_at > now())
      and (among is null or g.engagement_id = any (among))
    group by g.engagement_id),
  clients as materialized (
    select e.client_id, e.started_at, o.has_plan, o.has_notes, o.noted_from, o.ends_at
    from engagements e join open o on o.engagement_id = e.id
    where e.coach_id = (select app_uid()) and e.ended_at is null),
  planned as (
    select p.client_id, p.path_share, p.updated_at from plans p
    where p.is_active and p.client_id = any ((select array_agg(c.client_id) from clients c where c.has_plan)::uuid[])),
  held as (
    select h.client_id, min(h.expires_on) as expires_on from held_certifications h
    where h.client_id = any ((select array_agg(c.client_id) from clients c where c.has_plan)::uuid[])
      and h.removed_at is null and h.expires_on between today - 30 and today + 90
    group by h.client_id),
  noted as (
    select k.client_id, max(k.quarter) as quarter from check_ins k join clients c on c.client_id = k.client_id
    where k.client_id = any ((select array_agg(c.client_id) from clients c where c.has_notes)::uuid[])
      and (c.noted_from is null or k.created_at >= c.noted_from)
    group by k.client_id),
  found as materialized (
    select c.client_id, h.expires_on as certification,
      case when c.ends_at < now() + interval '30 days' then c.ends_at::date end as ending,
      case when p.path_share < 0.5 then p.updated_at::date end as drift,
      -- Counted from the quarter the coaching began in, where nothing that may be seen was noted.
      case when c.has_notes then coalesce(make_date(n.quarter / 4, n.quarter % 4 * 3 + 1, 1),
        date_trunc('quarter', c.started_at)::date) end as noted_on,
      case when p.updated_at < today - interval '6 months' then p.updated_at::date end as quiet
    from clients c left join planned p on p.client_id = c.client_id left join held h on h.client_id = c.client_id
      left join noted n on n.client_id = c.client_id),
  dated as (
    select f.client_id, f.certification, f.ending, f.drift,
      case when f.noted_on < date_trunc('quarter', today::timestamp) - interval '6 months' then f.noted_on end as no_check_in,
      f.quiet
    from found f)
  select * from dated d where coalesce(d.certification, d.ending, d.drift, d.no_check_in, d.quiet) is not null
$$;
--> statement-breakpoint
revoke execute on function clients_in_need(date, uuid[]) from public;
--> statement-breakpoint
grant execute on function clients_in_need(date, uuid[]) to app_web;
