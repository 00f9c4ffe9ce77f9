-- How many people are on which path, how far, and where their reviews stand: of the coach who asks, those who share their
-- plan at present; of all, for an admin. Counts only: what of them may be shown, the core decides (hidden-cells.ts).
create function programme_counts(of_all boolean) returns table (path text, progress integer, review text, people integer)
  language sql stable security definer set search_path = public, pg_temp set jit = off as $$
  with among as materialized (
    select u.id from users u where of_all and app_is_admin() and u.state = 'active' and u.email_verified_at is not null
    union
    select client_id from open_grants('plan') where not of_all),
  planned as (
    select a.id, p.id as plan_id, coalesce(p.path, 'none') as path
    from among a left join plans p on p.client_id = a.id and p.is_active),
  done as (
    select i.plan_id, count(*) filter (where i.status = 'done')::float / count(*) as share
    from plan_items i where i.status <> 'dropped' and i.plan_id in (select plan_id from planned) group by i.plan_id),
  asked as (
    select distinct on (r.client_id) r.client_id, r.state from reviews r
    where r.client_id in (select id from among) and r.state not in ('withdrawn', 'dismissed') and (of_all or r.coach_id = app_uid())
    order by r.client_id, r.requested_at desc)
  select p.path, case when coalesce(d.share, 0) = 0 then 0 when d.share <= 1.0 / 3 then 1 when d.share <= 2.0 / 3 then 2 else 3 end,
    coalesce(s.state, 'none'), count(*)::int
  from planned p left join done d on d.plan_id = p.plan_id left join asked s on s.client_id = p.id
  group by 1, 2, 3
$$;
--> statement-breakpoint
revoke execute on function programme_counts(boolean) from public;
--> statement-breakpoint
grant execute on function programme_counts(boolean) to app_web;
