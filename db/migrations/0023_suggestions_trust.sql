-- Who may see and change which suggestion: its coach proposes and takes back, the client alone answers.
alter table suggestions enable row level security;
--> statement-breakpoint
alter table suggestions force row level security;
--> statement-breakpoint
create policy owner_all on suggestions to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on suggestions to app_web;
--> statement-breakpoint
grant update (proposal, body, state, answer, answered_at, updated_at) on suggestions to app_web;
--> statement-breakpoint
create policy suggestions_client_reads on suggestions for select to app_web
  using (client_id = (select app_uid()) and state <> 'pending');
--> statement-breakpoint
create policy suggestions_client_answers on suggestions for update to app_web
  using (client_id = (select app_uid()) and state in ('open', 'rejected'))
  with check (client_id = (select app_uid()) and state in ('open', 'accepted', 'rejected'));
--> statement-breakpoint
create policy suggestions_coach_reads on suggestions for select to app_web using (
  (state <> 'pending' or author_id = (select app_uid())) and exists (
    select 1 from reviews r where r.id = suggestions.review_id and r.coach_id = (select app_uid())));
--> statement-breakpoint
create policy suggestions_coach_writes on suggestions for insert to app_web with check (
  author_id = (select app_uid()) and state = 'pending' and exists (
    select 1 from reviews r where r.id = suggestions.review_id and r.coach_id = (select app_uid())
      and r.client_id = suggestions.client_id and r.state = 'in review'));
--> statement-breakpoint
create policy suggestions_coach_edits on suggestions for update to app_web
  using (author_id = (select app_uid()) and state in ('pending', 'open') and exists (
    select 1 from reviews r where r.id = suggestions.review_id and r.coach_id = (select app_uid())))
  with check (author_id = (select app_uid()) and state in ('pending', 'open', 'withdrawn')
    and client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy suggestions_coach_removes on suggestions for delete to app_web
  using (author_id = (select app_uid()) and state = 'pending');
--> statement-breakpoint
-- What was submitted stays as it was proposed, and does not become pending again.
create function suggestion_stays_as_proposed() returns trigger language plpgsql as $$
begin
  if old.state <> 'pending' and (new.proposal <> old.proposal or new.body <> old.body or new.state = 'pending') then
    raise exception 'a submitted suggestion is not rewritten' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger suggestion_stays_as_proposed before update on suggestions
  for each row execute function suggestion_stays_as_proposed();
