-- Who may see and change which row of 0013.

do $$
declare t text;
begin
  foreach t in array array['item_origins','tripwires','calendar_feeds'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, delete on item_origins to app_web;
--> statement-breakpoint
create policy item_origins_own on item_origins to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
grant select, insert, update, delete on tripwires to app_web;
--> statement-breakpoint
create policy tripwires_own on tripwires to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from plans p where p.id = tripwires.plan_id and p.client_id = (select app_uid())));
--> statement-breakpoint
create policy tripwires_coach on tripwires for select to app_web
  using (client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
-- A feed's address is made or taken back, never rewritten.
grant select, insert, delete on calendar_feeds to app_web;
--> statement-breakpoint
create policy calendar_feeds_own on calendar_feeds to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
-- Whose dates an address opens, and how much of them; notes the look. Nothing for an unknown or revoked one.
create function open_calendar_feed(hash text) returns table (user_id uuid, time_zone text, shows_titles boolean)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  return query
    update calendar_feeds f set last_read_at = now() from users u
    where f.token_hash = hash and u.id = f.client_id and u.state = 'active'
    returning u.id, u.time_zone, f.shows_titles;
end $$;
--> statement-breakpoint
revoke execute on function open_calendar_feed(text) from public;
--> statement-breakpoint
grant execute on function open_calendar_feed(text) to app_web;
