-- Who may see and change which row of 0053: both sides while they work together; afterwards the client alone reads.
alter table meetings enable row level security;
--> statement-breakpoint
alter table meetings force row level security;
--> statement-breakpoint
create policy owner_all on meetings to app_owner using (true) with check (true);
--> statement-breakpoint
alter table meeting_points enable row level security;
--> statement-breakpoint
alter table meeting_points force row level security;
--> statement-breakpoint
create policy owner_all on meeting_points to app_owner using (true) with check (true);
--> statement-breakpoint
alter table action_items enable row level security;
--> statement-breakpoint
alter table action_items force row level security;
--> statement-breakpoint
create policy owner_all on action_items to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert on meetings to app_web;
--> statement-breakpoint
grant update (starts_at, minutes, place, agreed, cancelled_at, version, updated_at) on meetings to app_web;
--> statement-breakpoint
grant select, insert, delete on meeting_points to app_web;
--> statement-breakpoint
grant select, insert, delete on action_items to app_web;
--> statement-breakpoint
grant update (done_at, updated_at) on action_items to app_web;
--> statement-breakpoint
-- Whether the person asking is one of the two of an engagement that goes on.
create function works_together(engagement uuid, client uuid, coach uuid) returns boolean
  language sql stable set search_path = public, pg_temp as $$
  select exists (select 1 from engagements e where e.id = engagement and e.client_id = client and e.coach_id = coach
    and e.ended_at is null and (select app_uid()) in (e.client_id, e.coach_id))
$$;
--> statement-breakpoint
revoke execute on function works_together(uuid, uuid, uuid) from public;
--> statement-breakpoint
grant execute on function works_together(uuid, uuid, uuid) to app_web, app_owner;
--> statement-breakpoint
create policy meetings_client_reads on meetings for select to app_web using (client_id = (select app_uid()));
--> statement-breakpoint
create policy meetings_coach_reads on meetings for select to app_web
  using (coach_id = (select app_uid()) and works_together(engagement_id, client_id, coach_id));
--> statement-breakpoint
create policy meetings_both_plan on meetings for insert to app_web
  with check (works_together(engagement_id, client_id, coach_id));
--> statement-breakpoint
create policy meetings_both_change on meetings for update to app_web
  using (works_together(engagement_id, client_id, coach_id)) with check (works_together(engagement_id, client_id, coach_id));
--> statement-breakpoint
create policy action_items_client_reads on action_items for select to app_web using (client_id = (select app_uid()));
--> statement-breakpoint
create policy action_items_coach_reads on action_items for select to app_web
  using (coach_id = (select app_uid()) and works_together(engagement_id, client_id, coach_id));
--> statement-breakpoint
create policy action_items_both_write on action_items for insert to app_web with check (
  works_together(engagement_id, client_id, coach_id) and (meeting_id is null or exists (
    select 1 from meetings m where m.id = action_items.meeting_id and m.engagement_id = action_items.engagement_id)));
--> statement-breakpoint
create policy action_items_both_tick on action_items for update to app_web
  using (works_together(engagement_id, client_id, coach_id)) with check (works_together(engagement_id, client_id, coach_id));
--> statement-breakpoint
-- What somebody has undertaken stays theirs to tick off when the coaching is over.
create policy action_items_client_ticks on action_items for update to app_web
  using (client_id = (select app_uid()) and who = 'client') with check (client_id = (select app_uid()) and who = 'client');
--> statement-breakpoint
create policy action_items_both_remove on action_items for delete to app_web
  using (works_together(engagement_id, client_id, coach_id));
--> statement-breakpoint
-- As the meeting, which row-level security shows or hides.
create policy meeting_points_both_read on meeting_points for select to app_web
  using (exists (select 1 from meetings m where m.id = meeting_points.meeting_id));
--> statement-breakpoint
create policy meeting_points_both_add on meeting_points for insert to app_web with check (
  author_id = (select app_uid()) and exists (select 1 from meetings m where m.id = meeting_points.meeting_id
    and m.client_id = meeting_points.client_id and works_together(m.engagement_id, m.client_id, m.coach_id)));
--> statement-breakpoint
create policy meeting_points_author_removes on meeting_points for delete to app_web using (
  author_id = (select app_uid()) and exists (select 1 from meetings m where m.id = meeting_points.meeting_id
    and works_together(m.engagement_id, m.client_id, m.coach_id)));
--> statement-breakpoint
-- What is new of a meeting is told as reviews are (0037): ids only.
create function tell_live_meeting(client uuid, meeting uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  select pg_notify('fairlead_live', json_build_object('client', client, 'meeting', meeting, 'by', app_uid())::text)
$$;
--> statement-breakpoint
create function live_of_meeting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live_meeting(new.client_id, new.id);
  return null;
end $$;
--> statement-breakpoint
create function live_of_meeting_part() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform tell_live_meeting(coalesce(new.client_id, old.client_id), coalesce(new.meeting_id, old.meeting_id));
  return null;
end $$;
--> statement-breakpoint
revoke execute on function tell_live_meeting(uuid, uuid), live_of_meeting(), live_of_meeting_part() from public;
--> statement-breakpoint
create trigger live_of_meeting after insert or update on meetings for each row execute function live_of_meeting();
--> statement-breakpoint
create trigger live_of_meeting_point after insert or delete on meeting_points
  for each row execute function live_of_meeting_part();
--> statement-breakpoint
create trigger live_of_action_item after insert or delete or update of done_at on action_items
  for each row execute function live_of_meeting_part();
