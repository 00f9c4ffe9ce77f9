-- As in 0055; the link of a daily mail stops every kind that mail told of, and begins them again.
create or replace function stop_mails(mail uuid, stop boolean) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare m mails;
declare kinds text[];
begin
  select * into m from mails where id = mail and user_id is not null and kind in
    ('review-requested', 'review-answered', 'consent-asked', 'credential-changed', 'meeting-told', 'mail-digest');
  kinds := case when m.kind = 'mail-digest' then (select array_agg(distinct kind) from mails
    where batch_id = m.ref_id and user_id = m.user_id) else array[m.kind] end;
  if m.id is null or kinds is null then return null; end if;
  insert into mail_choices as c (user_id, off) values (m.user_id, case when stop then kinds else '{}' end)
    on conflict (user_id) do update
      set off = case when stop then array(select unnest(c.off) union select unnest(kinds))
          else array(select unnest(c.off) except select unnest(kinds)) end,
        version = c.version + 1, updated_at = now()
      where case when stop then not c.off @> kinds else c.off && kinds end;
  return m.kind;
end $$;
