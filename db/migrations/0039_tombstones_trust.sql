-- Written by the database itself whenever a person is deleted, whoever does it; the web server neither reads nor writes it.

alter table tombstones enable row level security;
--> statement-breakpoint
alter table tombstones force row level security;
--> statement-breakpoint
create policy owner_all on tombstones to app_owner using (true) with check (true);
--> statement-breakpoint
create function person_is_gone() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into tombstones (user_id) values (old.id) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger person_is_gone after delete on users for each row execute function person_is_gone();
--> statement-breakpoint
create policy tombstones_nobody on tombstones for select to app_web using (false);
