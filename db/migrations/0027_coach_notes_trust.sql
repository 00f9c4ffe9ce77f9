-- Who may see and change which row of 0026: who wrote it, while they coach that client; nobody else, the client included.

alter table coach_notes enable row level security;
--> statement-breakpoint
alter table coach_notes force row level security;
--> statement-breakpoint
create policy owner_all on coach_notes to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on coach_notes to app_web;
--> statement-breakpoint
create policy coach_notes_author on coach_notes to app_web
  using (coach_id = (select app_uid()) and exists (
    select 1 from engagements e where e.coach_id = coach_notes.coach_id and e.client_id = coach_notes.client_id and e.ended_at is null))
  with check (coach_id = (select app_uid()) and exists (
    select 1 from engagements e where e.coach_id = coach_notes.coach_id and e.client_id = coach_notes.client_id and e.ended_at is null));
