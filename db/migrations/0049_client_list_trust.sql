-- Who may see and change which row of the migration before: the coach who made it. A client is labelled only while they
-- are coached.

alter table client_labels enable row level security;
--> statement-breakpoint
alter table client_labels force row level security;
--> statement-breakpoint
create policy owner_all on client_labels to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on client_labels to app_web;
--> statement-breakpoint
create policy client_labels_author on client_labels to app_web
  using (coach_id = (select app_uid()))
  with check (coach_id = (select app_uid()) and exists (
    select 1 from engagements e where e.coach_id = client_labels.coach_id and e.client_id = client_labels.client_id and e.ended_at is null));
--> statement-breakpoint
alter table saved_views enable row level security;
--> statement-breakpoint
alter table saved_views force row level security;
--> statement-breakpoint
create policy owner_all on saved_views to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on saved_views to app_web;
--> statement-breakpoint
create policy saved_views_author on saved_views to app_web
  using (coach_id = (select app_uid())) with check (coach_id = (select app_uid()));
