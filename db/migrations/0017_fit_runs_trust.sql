-- Who may see and change which row of the migration before: its owner alone, as only they may take a proposal over.
alter table fit_runs enable row level security;
--> statement-breakpoint
alter table fit_runs force row level security;
--> statement-breakpoint
create policy owner_all on fit_runs to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on fit_runs to app_web;
--> statement-breakpoint
-- What was found is written by the job, never by whom it is for.
create policy fit_runs_own on fit_runs to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid()) and state = 'queued' and outcome is null
    and exists (select 1 from plans p where p.id = fit_runs.plan_id and p.client_id = (select app_uid())));
