-- Who may see and change which row of 0065. A cohort's name is no secret; the operator alone makes, changes and removes one.
-- In which cohort somebody is counted, they see, and leave; a coach says it, and sees it, while they see that person's plan. The
-- operator sees nobody's.

alter table cohorts enable row level security;
--> statement-breakpoint
alter table cohorts force row level security;
--> statement-breakpoint
create policy owner_all on cohorts to app_owner using (true) with check (true);
--> statement-breakpoint
alter table cohort_members enable row level security;
--> statement-breakpoint
alter table cohort_members force row level security;
--> statement-breakpoint
create policy owner_all on cohort_members to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on cohorts to app_web;
--> statement-breakpoint
grant update (name, starts_on, ends_on, version, updated_at) on cohorts to app_web;
--> statement-breakpoint
create policy cohorts_read on cohorts for select to app_web using ((select app_uid()) is not null);
--> statement-breakpoint
create policy cohorts_operator_makes on cohorts for insert to app_web with check ((select app_is_admin()));
--> statement-breakpoint
create policy cohorts_operator_changes on cohorts for update to app_web
  using ((select app_is_admin())) with check ((select app_is_admin()));
--> statement-breakpoint
create policy cohorts_operator_removes on cohorts for delete to app_web using ((select app_is_admin()));
--> statement-breakpoint
grant select, insert, delete on cohort_members to app_web;
--> statement-breakpoint
grant update (cohort_id, placed_by, placed_at) on cohort_members to app_web;
--> statement-breakpoint
-- Whether that client shares their plan with the person asking: for a few, where open_grants reads all.
create function sees_plan_of(client uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from consent_grants g join engagements e on e.id = g.engagement_id
    where g.coach_id = (select app_uid()) and g.scope = 'plan' and g.client_id = client and e.coach_id = g.coach_id
      and e.client_id = g.client_id and g.revoked_at is null and e.ended_at is null
      and (g.expires_at is null or g.expires_at > now()))
$$;
--> statement-breakpoint
revoke execute on function sees_plan_of(uuid) from public;
--> statement-breakpoint
grant execute on function sees_plan_of(uuid) to app_web, app_owner;
--> statement-breakpoint
create policy cohort_members_client_reads on cohort_members for select to app_web using (client_id = (select app_uid()));
--> statement-breakpoint
create policy cohort_members_client_leaves on cohort_members for delete to app_web using (client_id = (select app_uid()));
--> statement-breakpoint
create policy cohort_members_coach on cohort_members to app_web
  using (sees_plan_of(client_id)) with check (placed_by = (select app_uid()) and sees_plan_of(client_id));
--> statement-breakpoint
-- Whether nobody is counted in it: zero is told, it is about nobody.
create function is_cohort_empty(cohort uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select app_is_admin() and not exists (select 1 from cohort_members m where m.cohort_id = cohort)
$$;
--> statement-breakpoint
revoke execute on function is_cohort_empty(uuid) from public;
--> statement-breakpoint
grant execute on function is_cohort_empty(uuid) to app_web;
--> statement-breakpoint
-- As before (0047), and in which cohort.
drop function programme_counts(boolean);
--> statement-breakpoint
create function programme_counts(of_all boolean)
  returns table (cohort uuid, path text, progress integer, review text, people integer)
  language sql stable security definer set search_path = public, pg_temp set jit = off as $$
  with among as materialized (
    select u.id from users u where of_all and app_is_admin() and u.state = 'active' and u.email_verified_at is not null
    union
    select client_id from open_grants('plan') where not of_all),
  planned as (
    select a.id, p.id as plan_id, coalesce(p.path, 'none') as path, m.cohort_id
    from among a left join plans p on p.client_id = a.id and p.is_active left join cohort_members m on m.client_id = a.id),
  done as (
    select i.plan_id, count(*) filter (where i.status = 'done')::float / count(*) as share
    from plan_items i where i.status <> 'dropped' and i.plan_id in (select plan_id from planned) group by i.plan_id),
  asked as (
    select distinct on (r.client_id) r.client_id, r.state from reviews r
    where r.client_id in (select id from among) and r.offer is null and r.state not in ('withdrawn', 'dismissed')
      and (of_all or r.coach_id = app_uid())
    order by r.client_id, r.requested_at desc)
  select p.cohort_id, p.path,
    case when coalesce(d.share, 0) = 0 then 0 when d.share <= 1.0 / 3 then 1 when d.share <= 2.0 / 3 then 2 else 3 end,
    coalesce(s.state, 'none'), count(*)::int
  from planned p left join done d on d.plan_id = p.plan_id left join asked s on s.client_id = p.id
  group by 1, 2, 3, 4
$$;
--> statement-breakpoint
revoke execute on function programme_counts(boolean) from public;
--> statement-breakpoint
grant execute on function programme_counts(boolean) to app_web;
