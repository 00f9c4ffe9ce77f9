-- A change of address is asked for, confirmed and made before there is an actor, as links are; its person sees it.

alter table email_changes enable row level security;
--> statement-breakpoint
alter table email_changes force row level security;
--> statement-breakpoint
create policy owner_all on email_changes to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on email_changes to app_web;
--> statement-breakpoint
create policy email_changes_auth on email_changes to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
create policy email_changes_own on email_changes for select to app_web using (user_id = (select app_uid()));
--> statement-breakpoint
-- Who signed up with an address and never confirmed it gives it up to whoever proves that it is theirs.
create policy users_unconfirmed_yield on users for delete to app_web
  using ((select app_purpose()) = 'auth' and email_verified_at is null);
