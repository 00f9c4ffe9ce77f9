-- Who may see and change which row of 0028, what a mail's link may do, and what stands in the inbox beside a mail.

alter table mail_choices enable row level security;
--> statement-breakpoint
alter table mail_choices force row level security;
--> statement-breakpoint
create policy owner_all on mail_choices to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update on mail_choices to app_web;
--> statement-breakpoint
create policy mail_choices_own on mail_choices to app_web
  using (user_id = (select app_uid())) with check (user_id = (select app_uid()));
--> statement-breakpoint
-- From a mail, without signing in: the app has verified the link's signature. Doing it twice changes nothing.
create function stop_mails(mail uuid, stop boolean) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare m mails;
begin
  select * into m from mails where id = mail and user_id is not null
    and kind in ('review-requested', 'review-answered', 'credential-changed');
  if m.id is null then return null; end if;
  insert into mail_choices as c (user_id, off) values (m.user_id, case when stop then array[m.kind] else '{}' end)
    on conflict (user_id) do update
      set off = case when stop then array_append(array_remove(c.off, m.kind), m.kind) else array_remove(c.off, m.kind) end,
        version = c.version + 1, updated_at = now()
      where (m.kind = any (c.off)) is distinct from stop;
  return m.kind;
end $$;
--> statement-breakpoint
revoke execute on function stop_mails(uuid, boolean) from public;
--> statement-breakpoint
grant execute on function stop_mails(uuid, boolean) to app_web;
--> statement-breakpoint
-- What is mailed of a review stands in the inbox too, in the same transaction, whether or not a mail is wanted.
create function tell_of_review() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notifications (user_id, key, kind, ref_id) values (new.user_id, new.key, new.kind, new.ref_id)
    on conflict do nothing;
  return new;
end $$;
--> statement-breakpoint
revoke execute on function tell_of_review() from public;
--> statement-breakpoint
create trigger tell_of_review after insert on mails for each row
  when (new.kind in ('review-requested', 'review-answered') and new.user_id is not null)
  execute function tell_of_review();
