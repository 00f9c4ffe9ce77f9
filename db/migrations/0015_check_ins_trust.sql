-- Who may see and change which row of 0014.

do $$
declare t text;
begin
  foreach t in array array['check_ins','check_in_drafts','experiments','plan_requirements','reminder_settings','reminders'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Written by its owner alone, and not taken back: what was noted stays.
grant select, insert, update on check_ins to app_web;
--> statement-breakpoint
create policy check_ins_own on check_ins to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and (plan_id is null or exists (select 1 from plans p where p.id = check_ins.plan_id and p.client_id = (select app_uid())))
    and (revision_id is null or exists (select 1 from revisions r where r.id = check_ins.revision_id and r.client_id = (select app_uid()))));
--> statement-breakpoint
create policy check_ins_coach on check_ins for select to app_web using (
  exists (select 1 from open_grants('check-ins') g where g.client_id = check_ins.client_id
    and (g.covers_from is null or check_ins.created_at >= g.covers_from)));
--> statement-breakpoint
-- Open until the quarter after has ended everywhere on earth; then its words are kept.
create function check_in_is_kept() returns trigger language plpgsql as $$
declare here date := (now() at time zone 'Etc/GMT+12')::date;
begin
  if (new.went, new.changed, new.obstacle, new.confidence, new.next_step, new.quarter)
      is distinct from (old.went, old.changed, old.obstacle, old.confidence, old.next_step, old.quarter)
    and old.quarter < extract(year from here) * 4 + extract(quarter from here) - 2 then
    raise exception 'this check-in is kept as it is' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger check_in_is_kept before update on check_ins for each row execute function check_in_is_kept();
--> statement-breakpoint
-- Half-typed words are nobody else's.
grant select, insert, update, delete on check_in_drafts to app_web;
--> statement-breakpoint
create policy check_in_drafts_own on check_in_drafts to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
grant select, insert, update, delete on experiments to app_web;
--> statement-breakpoint
create policy experiments_own on experiments to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy experiments_coach on experiments for select to app_web using (
  exists (select 1 from open_grants('check-ins') g where g.client_id = experiments.client_id
    and (g.covers_from is null or experiments.created_at >= g.covers_from)));
--> statement-breakpoint
-- A forecast was made before the result: once there is one, the forecast stays as it was.
create function forecast_stays() returns trigger language plpgsql as $$
begin
  if old.outcome is not null and new.forecast <> old.forecast then
    raise exception 'a forecast is not changed after its result' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger forecast_stays before update on experiments for each row execute function forecast_stays();
--> statement-breakpoint
grant select, insert, update, delete on plan_requirements to app_web;
--> statement-breakpoint
create policy plan_requirements_own on plan_requirements to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from plans p where p.id = plan_requirements.plan_id and p.client_id = (select app_uid())));
--> statement-breakpoint
create policy plan_requirements_coach on plan_requirements for select to app_web
  using (client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
grant select, insert, update on reminder_settings to app_web;
--> statement-breakpoint
create policy reminder_settings_own on reminder_settings to app_web
  using (user_id = (select app_uid())) with check (user_id = (select app_uid()));
--> statement-breakpoint
-- Written by the job alone; put off by whom they are for.
grant select on reminders to app_web;
--> statement-breakpoint
grant update (snoozed_until) on reminders to app_web;
--> statement-breakpoint
create policy reminders_own on reminders to app_web
  using (user_id = (select app_uid())) with check (user_id = (select app_uid()));
--> statement-breakpoint
-- From a mail, without signing in: the app has verified the link's signature. Doing it twice changes nothing.
create function snooze_reminders(batch uuid) returns setof date
  language sql security definer set search_path = public, pg_temp as $$
  update reminders r set snoozed_until = (now() at time zone u.time_zone)::date + 7
  from users u where u.id = r.user_id and r.batch_id = batch and r.snoozed_until is null;
  select distinct snoozed_until from reminders where batch_id = batch and snoozed_until is not null
$$;
--> statement-breakpoint
create function mute_reminders(batch uuid) returns setof text
  language sql security definer set search_path = public, pg_temp as $$
  insert into reminder_settings as s (user_id, muted)
    select user_id, array_agg(distinct kind) from reminders where batch_id = batch group by user_id
  on conflict (user_id) do update
    set muted = (select array_agg(distinct kind) from unnest(s.muted || excluded.muted) kind),
      version = s.version + 1, updated_at = now()
    where not s.muted @> excluded.muted;
  select distinct kind from reminders where batch_id = batch
$$;
--> statement-breakpoint
revoke execute on function snooze_reminders(uuid), mute_reminders(uuid) from public;
--> statement-breakpoint
grant execute on function snooze_reminders(uuid), mute_reminders(uuid) to app_web;
