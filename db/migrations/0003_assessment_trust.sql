-- Who may see which row of 0002.

do $$
declare t text;
begin
  foreach t in array array['attempt_notes','result_links','research_consents','calibration_runs','rescore_runs'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on attempt_notes to app_web;
--> statement-breakpoint
create policy attempt_notes_own on attempt_notes to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from attempts a where a.id = attempt_notes.attempt_id and a.client_id = (select app_uid())));
--> statement-breakpoint
-- A link is made or taken back, never rewritten; how often it was opened is counted below.
grant select, insert, delete on result_links to app_web;
--> statement-breakpoint
grant update (revoked_at) on result_links to app_web;
--> statement-breakpoint
create policy result_links_own on result_links to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from attempts a where a.id = result_links.attempt_id and a.client_id = (select app_uid())));
--> statement-breakpoint
-- What a link shows to whoever has it: the score, never an answer, a note or a word of the person's own.
create function open_result_link(hash text) returns table (
    instrument_version_id text, submitted_at timestamptz, scoring_version text, score jsonb, name text, expires_at timestamptz)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare link result_links%rowtype;
begin
  update result_links l set times_opened = l.times_opened + 1, last_opened_at = now()
    where l.token_hash = hash and l.revoked_at is null and l.expires_at > now()
    returning * into link;
  if not found then return; end if;
  return query
    select r.instrument_version_id, a.submitted_at, r.scoring_version, r.score,
      case when link.shows_name then u.name end, link.expires_at
    from attempts a
    join users u on u.id = a.client_id and u.state = 'active'
    join results r on r.attempt_id = a.id
    join instrument_versions v on v.id = r.instrument_version_id
    where a.id = link.attempt_id and a.state = 'submitted'
    order by v.is_active desc, r.scored_at desc limit 1;
end $$;
--> statement-breakpoint
revoke execute on function open_result_link(text) from public;
--> statement-breakpoint
grant execute on function open_result_link(text) to app_web;
--> statement-breakpoint
grant select, insert, delete on research_consents to app_web;
--> statement-breakpoint
create policy research_consents_own on research_consents to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
-- Aggregates only; answers are read by the job, as the owner.
grant select, insert, update on calibration_runs to app_web;
--> statement-breakpoint
create policy calibration_runs_admin on calibration_runs to app_web
  using ((select app_is_admin())) with check ((select app_is_admin()));
--> statement-breakpoint
grant select, insert on rescore_runs to app_web;
--> statement-breakpoint
create policy rescore_runs_admin on rescore_runs to app_web
  using ((select app_is_admin())) with check ((select app_is_admin()));
--> statement-breakpoint
-- A published version is never rewritten: the operator adds one, or says which is active.
revoke update, delete on instrument_versions from app_web;
--> statement-breakpoint
grant update (is_active) on instrument_versions to app_web;
--> statement-breakpoint
create policy instruments_publish on instrument_versions for insert to app_web
  with check ((select app_is_admin()) and status <> 'provisional');
--> statement-breakpoint
create policy instruments_choose on instrument_versions for update to app_web
  using ((select app_is_admin())) with check ((select app_is_admin()));
--> statement-breakpoint
-- Sittings scored under a version, for the progress of scoring again: a number, whoever they belong to.
create function count_submitted_attempts() returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select case when app_is_admin() then (select count(*)::int from attempts where state = 'submitted') end
$$;
--> statement-breakpoint
revoke execute on function count_submitted_attempts() from public;
--> statement-breakpoint
grant execute on function count_submitted_attempts() to app_web;
--> statement-breakpoint
-- Scoring again must not make an old sitting new: what counts is when it was taken.
drop policy results_coach on results;
--> statement-breakpoint
create policy results_coach on results for select to app_web using (
  exists (select 1 from attempts a join open_grants('results') g on g.client_id = a.client_id
    where a.id = results.attempt_id and (g.covers_from is null or a.started_at >= g.covers_from)));
