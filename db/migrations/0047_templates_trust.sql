-- Who may see and change which row of 0046: templates are their coach's alone; what a coach offers lies in a review of theirs.

alter table plan_templates enable row level security;
--> statement-breakpoint
alter table plan_templates force row level security;
--> statement-breakpoint
create policy owner_all on plan_templates to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on plan_templates to app_web;
--> statement-breakpoint
grant update (name, about, path, entries, previous, version, removed_at, updated_at) on plan_templates to app_web;
--> statement-breakpoint
create policy plan_templates_coach on plan_templates to app_web
  using (coach_id = (select app_uid())) with check (coach_id = (select app_uid()));
--> statement-breakpoint
-- What an offer was made on: the plan as its coach saw it. Its number is taken beyond those the coach may see.
create function keep_offered_revision(plan uuid, snapshot jsonb, reason text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  of_client uuid;
  made uuid;
begin
  select p.client_id into of_client from plans p
    where p.id = plan and p.removed_at is null and p.client_id in (select client_id from open_grants('plan')) for update;
  if of_client is null then return null; end if;
  insert into revisions (plan_id, client_id, author_id, number, reason, snapshot)
    select plan, of_client, app_uid(), coalesce(max(r.number), 0) + 1, keep_offered_revision.reason, keep_offered_revision.snapshot
    from revisions r where r.plan_id = plan returning id into made;
  return made;
end $$;
--> statement-breakpoint
revoke execute on function keep_offered_revision(uuid, jsonb, text) from public;
--> statement-breakpoint
grant execute on function keep_offered_revision(uuid, jsonb, text) to app_web;
--> statement-breakpoint
-- A coach who sees the plan begins an offer on a revision they kept themselves; what follows is as in any review.
create policy reviews_coach_offers on reviews for insert to app_web with check (
  coach_id = (select app_uid()) and offer is not null and state = 'in review' and outcome is null
  and client_id in (select client_id from open_grants('plan'))
  and exists (select 1 from revisions r where r.id = reviews.revision_id and r.plan_id = reviews.plan_id
    and r.client_id = reviews.client_id and r.author_id = (select app_uid()))
  and exists (select 1 from engagements e where e.id = reviews.engagement_id and e.client_id = reviews.client_id
    and e.coach_id = (select app_uid()) and e.ended_at is null));
--> statement-breakpoint
-- Where a client's reviews stand is what they asked, not what was offered.
create or replace function programme_counts(of_all boolean) returns table (path text, progress integer, review text, people integer)
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
    where r.client_id in (select id from among) and r.offer is null and r.state not in ('withdrawn', 'dismissed')
      and (of_all or r.coach_id = app_uid())
    order by r.client_id, r.requested_at desc)
  select p.path, case when coalesce(d.share, 0) = 0 then 0 when d.share <= 1.0 / 3 then 1 when d.share <= 2.0 / 3 then 2 else 3 end,
    coalesce(s.state, 'none'), count(*)::int
  from planned p left join done d on d.plan_id = p.plan_id left join asked s on s.client_id = p.id
  group by 1, 2, 3
$$;
