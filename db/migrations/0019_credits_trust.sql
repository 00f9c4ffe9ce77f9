-- Who may see and change which row of the credits' tables: one's own; a coach reads by `plan`, evidence by `evidence`.

do $$
declare t text;
begin
  foreach t in array array['held_certifications','credit_activities','credit_allocations','credit_changes','evidence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Nothing is deleted by the app: what was removed waits for undo, then for the clean-up.
grant select, insert, update on held_certifications, credit_activities, evidence to app_web;
--> statement-breakpoint
grant select, insert, update, delete on credit_allocations, credit_changes to app_web;
--> statement-breakpoint
create policy held_certifications_own on held_certifications to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and (credential_id is null or exists (select 1 from credentials c
      where c.id = held_certifications.credential_id and (c.owner_id is null or c.owner_id = (select app_uid()))))
    and (item_id is null or exists (select 1 from plan_items i
      where i.id = held_certifications.item_id and i.client_id = (select app_uid()))));
--> statement-breakpoint
create policy held_certifications_coach on held_certifications for select to app_web
  using (removed_at is null and client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy credit_activities_own on credit_activities to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy credit_activities_coach on credit_activities for select to app_web
  using (removed_at is null and client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy credit_allocations_own on credit_allocations to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from credit_activities a
      where a.id = credit_allocations.activity_id and a.client_id = (select app_uid()))
    and exists (select 1 from held_certifications h
      where h.id = credit_allocations.certification_id and h.client_id = (select app_uid())));
--> statement-breakpoint
create policy credit_allocations_coach on credit_allocations for select to app_web
  using (client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy credit_changes_own on credit_changes to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy evidence_own on evidence to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and (certification_id is null or exists (select 1 from held_certifications h
      where h.id = evidence.certification_id and h.client_id = (select app_uid())))
    and (activity_id is null or exists (select 1 from credit_activities a
      where a.id = evidence.activity_id and a.client_id = (select app_uid())))
    and (plan_id is null or exists (select 1 from plans p
      where p.id = evidence.plan_id and p.client_id = (select app_uid()))));
--> statement-breakpoint
create policy evidence_coach on evidence for select to app_web using (
  removed_at is null and exists (select 1 from open_grants('evidence') g where g.client_id = evidence.client_id
    and (g.covers_from is null or evidence.created_at >= g.covers_from)));
--> statement-breakpoint
-- A file goes with its row, however that went: by the clean-up, or with its owner's account.
create function evidence_file_goes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform enqueue('remove-evidence', json_build_object('storedAs', old.stored_as));
  return null;
end $$;
--> statement-breakpoint
revoke execute on function evidence_file_goes() from public;
--> statement-breakpoint
create trigger evidence_file_goes after delete on evidence for each row
  when (old.stored_as is not null) execute function evidence_file_goes();
