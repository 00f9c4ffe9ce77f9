-- That a meeting is planned, moved or called off stands in the inbox beside its mail, and such mails can be stopped.
drop trigger tell_of_review on mails;
--> statement-breakpoint
create trigger tell_of_review after insert on mails for each row
  when (new.kind in ('review-requested', 'review-answered', 'consent-asked', 'meeting-told') and new.user_id is not null)
  execute function tell_of_review();
--> statement-breakpoint
create or replace function stop_mails(mail uuid, stop boolean) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare m mails;
begin
  select * into m from mails where id = mail and user_id is not null
    and kind in ('review-requested', 'review-answered', 'consent-asked', 'credential-changed', 'meeting-told');
  if m.id is null then return null; end if;
  insert into mail_choices as c (user_id, off) values (m.user_id, case when stop then array[m.kind] else '{}' end)
    on conflict (user_id) do update
      set off = case when stop then array_append(array_remove(c.off, m.kind), m.kind) else array_remove(c.off, m.kind) end,
        version = c.version + 1, updated_at = now()
      where (m.kind = any (c.off)) is distinct from stop;
  return m.kind;
end $$;
