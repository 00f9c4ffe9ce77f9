-- Who may see and change which row of 0006.

do $$
declare t text;
begin
  foreach t in array array['catalogue_releases','occupations','occupation_titles','work_elements','occupation_importance',
    'next_roles','industry_views','growth_by_path','occupation_sectors','catalogue_imports','catalogue_import_files',
    'ladders','ladder_steps','credential_versions','notifications'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
  end loop;
  -- Facts of an official release: read by everybody, written by the import alone.
  foreach t in array array['catalogue_releases','occupations','occupation_titles','work_elements','occupation_importance',
    'next_roles','industry_views','growth_by_path','occupation_sectors'] loop
    execute format('grant select on %I to app_web', t);
    execute format('create policy facts_read on %I for select to app_web using (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- The operator uploads, looks and decides; the job, as the owner, works it out and applies it.
grant select, insert, update on catalogue_imports to app_web;
--> statement-breakpoint
create policy catalogue_imports_admin on catalogue_imports to app_web
  using ((select app_is_admin())) with check ((select app_is_admin()));
--> statement-breakpoint
grant select, insert, delete on catalogue_import_files to app_web;
--> statement-breakpoint
create policy catalogue_import_files_admin on catalogue_import_files to app_web
  using ((select app_is_admin())) with check ((select app_is_admin()));
--> statement-breakpoint
-- Ladders: one's own, or the operator's for all.
grant select, insert, update, delete on ladders, ladder_steps to app_web;
--> statement-breakpoint
create policy ladders_read on ladders for select to app_web
  using (owner_id is null or owner_id = (select app_uid()));
--> statement-breakpoint
create policy ladders_add on ladders for insert to app_web
  with check (owner_id = (select app_uid()) or (owner_id is null and (select app_is_admin())));
--> statement-breakpoint
create policy ladders_edit on ladders for update to app_web
  using (owner_id = (select app_uid()) or (owner_id is null and (select app_is_admin())))
  with check (owner_id = (select app_uid()) or (owner_id is null and (select app_is_admin())));
--> statement-breakpoint
create policy ladders_remove on ladders for delete to app_web
  using (owner_id = (select app_uid()) or (owner_id is null and (select app_is_admin())));
--> statement-breakpoint
create policy ladder_steps_read on ladder_steps for select to app_web
  using (exists (select 1 from ladders l where l.id = ladder_steps.ladder_id
    and (l.owner_id is null or l.owner_id = (select app_uid()))));
--> statement-breakpoint
create policy ladder_steps_write on ladder_steps to app_web
  using (exists (select 1 from ladders l where l.id = ladder_steps.ladder_id
    and (l.owner_id = (select app_uid()) or (l.owner_id is null and (select app_is_admin())))))
  with check (exists (select 1 from ladders l where l.id = ladder_steps.ladder_id
    and (l.owner_id = (select app_uid()) or (l.owner_id is null and (select app_is_admin())))));
--> statement-breakpoint
-- Public entries are the operator's to keep; nobody reaches into another person's own.
create policy credentials_curate_add on credentials for insert to app_web
  with check (owner_id is null and (select app_is_admin()));
--> statement-breakpoint
create policy credentials_curate on credentials for update to app_web
  using (owner_id is null and (select app_is_admin())) with check (owner_id is null and (select app_is_admin()));
--> statement-breakpoint
-- What an entry said before is as public as the entry; it is added, never rewritten.
grant select, insert on credential_versions to app_web;
--> statement-breakpoint
create policy credential_versions_read on credential_versions for select to app_web
  using (exists (select 1 from credentials c where c.id = credential_versions.credential_id
    and (c.owner_id is null or c.owner_id = (select app_uid()))));
--> statement-breakpoint
create policy credential_versions_add on credential_versions for insert to app_web
  with check ((select app_is_admin()) and exists (select 1 from credentials c
    where c.id = credential_versions.credential_id and c.owner_id is null));
--> statement-breakpoint
-- Told to one person: read, marked as read, removed by them alone; written by jobs.
grant select, delete on notifications to app_web;
--> statement-breakpoint
grant update (read_at) on notifications to app_web;
--> statement-breakpoint
create policy notifications_own on notifications to app_web
  using (user_id = (select app_uid())) with check (user_id = (select app_uid()));
--> statement-breakpoint
-- People whose present or target occupation is one of these: a number for the operator; null means fewer than five.
create function count_people_at(codes text[]) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when not app_is_admin() then null when count(*) = 0 then 0 when count(*) < 5 then null else count(*)::int end
  from (
    select user_id from profiles where occupation_code = any (codes)
    union select client_id from plans where target_occupation = any (codes)
  ) people
$$;
--> statement-breakpoint
-- People whose plans name this entry, in the same words.
create function count_people_with(credential uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when not app_is_admin() then null when count(*) = 0 then 0 when count(*) < 5 then null else count(*)::int end
  from (select distinct client_id from plan_items where credential_id = credential and status in ('planned','in progress')) people
$$;
--> statement-breakpoint
revoke execute on function count_people_at(text[]), count_people_with(uuid) from public;
--> statement-breakpoint
grant execute on function count_people_at(text[]), count_people_with(uuid) to app_web;
