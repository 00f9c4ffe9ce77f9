-- Who may see and change which row of 0032: a coach asks while they coach; the client answers; nobody rewrites a request.

alter table consent_requests enable row level security;
--> statement-breakpoint
alter table consent_requests force row level security;
--> statement-breakpoint
create policy owner_all on consent_requests to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update (answer, answered_at) on consent_requests to app_web;
--> statement-breakpoint
create policy consent_requests_coach_asks on consent_requests for insert to app_web with check (
  coach_id = (select app_uid()) and answered_at is null and exists (
    select 1 from engagements e where e.id = consent_requests.engagement_id and e.coach_id = consent_requests.coach_id
      and e.client_id = consent_requests.client_id and e.ended_at is null));
--> statement-breakpoint
create policy consent_requests_coach_reads on consent_requests for select to app_web using (coach_id = (select app_uid()));
--> statement-breakpoint
create policy consent_requests_client_reads on consent_requests for select to app_web using (client_id = (select app_uid()));
--> statement-breakpoint
create policy consent_requests_client_answers on consent_requests for update to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
-- What a coach asks stands in the inbox beside its mail, and such mails can be stopped by their link.
drop trigger tell_of_review on mails;
--> statement-breakpoint
create trigger tell_of_review after insert on mails for each row
  when (new.kind in ('review-requested', 'review-answered', 'consent-asked') and new.user_id is not null)
  execute function tell_of_review();
--> statement-breakpoint
create or replace function stop_mails(mail uuid, stop boolean) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare m mails;
begin
  select * into m from mails where id = mail and user_id is not null
    and kind in ('review-requested', 'review-answered', 'consent-asked', 'credential-changed');
  if m.id is null then return null; end if;
  insert into mail_choices as c (user_id, off) values (m.user_id, case when stop then array[m.kind] else '{}' end)
    on conflict (user_id) do update
      set off = case when stop then array_append(array_remove(c.off, m.kind), m.kind) else array_remove(c.off, m.kind) end,
        version = c.version + 1, updated_at = now()
      where (m.kind = any (c.off)) is distinct from stop;
  return m.kind;
end $$;
