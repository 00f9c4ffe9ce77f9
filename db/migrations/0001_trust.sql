-- Who may see which row: the second line behind policy.ts. Roles app_owner and app_web exist beforehand (docs/roles.sql).

create function app_uid() returns uuid language sql stable as
  $$ select nullif(current_setting('app.uid', true), '')::uuid $$;
--> statement-breakpoint
create function app_purpose() returns text language sql stable as
  $$ select coalesce(current_setting('app.purpose', true), '') $$;
--> statement-breakpoint
create function app_is_admin() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.role', true), '') = 'admin' $$;
--> statement-breakpoint
-- The normalised e-mail of the person asking: invitations are bound to it, and only once it is confirmed.
create function app_email() returns text language sql stable security definer set search_path = public, pg_temp as
  $$ select email from users where id = app_uid() and email_verified_at is not null $$;
--> statement-breakpoint
-- Clients who let the person asking see `wanted` now, and from when on.
create function open_grants(wanted text) returns table (client_id uuid, covers_from timestamptz)
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.client_id, g.covers_from
  from consent_grants g join engagements e on e.id = g.engagement_id
  where g.coach_id = app_uid() and e.coach_id = g.coach_id and e.client_id = g.client_id
    and g.scope = wanted and g.revoked_at is null and e.ended_at is null
    and (g.expires_at is null or g.expires_at > now())
$$;
--> statement-breakpoint
-- People on the other side of an engagement, past ones included: their names stay known.
create function engaged_people() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select client_id from engagements where coach_id = app_uid()
  union select coach_id from engagements where client_id = app_uid()
$$;
--> statement-breakpoint
-- A coach is made by an engagement, never by writing one's own roles.
create function become_coach() returns void language sql security definer set search_path = public, pg_temp as $$
  update users set roles = array_append(roles, 'coach')
  where id = app_uid() and not roles @> array['coach']
    and exists (select 1 from engagements where coach_id = app_uid() and ended_at is null)
$$;
--> statement-breakpoint
-- Who holds a session token: one look-up per request, before there is an actor. Idle 12 hours, absolute by expires_at.
create function session_actor(hash text) returns table (
    session_id uuid, user_id uuid, roles text[], time_zone text, name text, email text, is_stale boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, u.id, u.roles, u.time_zone, u.name, u.email, s.last_seen_at < now() - interval '5 minutes'
  from sessions s join users u on u.id = s.user_id
  where s.token_hash = hash and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours'
    and u.state = 'active'
$$;
--> statement-breakpoint
create function enqueue(task text, payload json) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload);
end $$;
--> statement-breakpoint
-- One mail per key, queued in the caller's own transaction.
create function queue_mail(mail_key text, mail_kind text, ref uuid, to_user uuid, to_address text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare new_id uuid;
begin
  insert into mails (key, kind, ref_id, user_id, recipient) values (mail_key, mail_kind, ref, to_user, to_address)
    on conflict (key) do nothing returning id into new_id;
  if new_id is not null then
    perform graphile_worker.add_job('send-mail', json_build_object('mailId', new_id), max_attempts := 8);
  end if;
end $$;
--> statement-breakpoint
revoke execute on function app_email(), open_grants(text), engaged_people(), become_coach(), session_actor(text), enqueue(text, json), queue_mail(text, text, uuid, uuid, text) from public;
--> statement-breakpoint
grant execute on function app_email(), open_grants(text), engaged_people(), become_coach(), session_actor(text), enqueue(text, json), queue_mail(text, text, uuid, uuid, text) to app_web;
--> statement-breakpoint
grant usage on schema public to app_web;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to app_web;
--> statement-breakpoint
grant usage on all sequences in schema public to app_web;
--> statement-breakpoint
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint

-- platform -----------------------------------------------------------------------------------------------------------
revoke update on users from app_web;
--> statement-breakpoint
grant update (email, name, email_verified_at, time_zone, locale) on users to app_web;
--> statement-breakpoint
create policy users_read on users for select to app_web using (
  id = (select app_uid()) or (select app_purpose()) in ('auth', 'invitation') or (select app_is_admin())
  or id in (select engaged_people()));
--> statement-breakpoint
create policy users_sign_up on users for insert to app_web with check (
  (select app_purpose()) = 'auth' and roles = array['client'] and state = 'active' and email_verified_at is null);
--> statement-breakpoint
create policy users_change on users for update to app_web
  using (id = (select app_uid()) or (select app_purpose()) = 'auth')
  with check (id = (select app_uid()) or (select app_purpose()) = 'auth');
--> statement-breakpoint
-- Invitations are bound to an address: nobody takes another's by changing their own row.
create function address_stays() returns trigger language plpgsql as $$
begin
  if app_uid() is not null
    and (new.email <> old.email or new.email_verified_at is distinct from old.email_verified_at) then
    raise exception 'an address is confirmed by mail' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger address_stays before update on users for each row execute function address_stays();
--> statement-breakpoint
create policy users_leave on users for delete to app_web using (id = (select app_uid()));
--> statement-breakpoint
create policy passwords_auth on passwords to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
create policy sessions_auth on sessions to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
create policy sessions_own on sessions for select to app_web using (user_id = (select app_uid()));
--> statement-breakpoint
create policy sessions_revoke on sessions for delete to app_web using (user_id = (select app_uid()));
--> statement-breakpoint
create policy login_accounts_auth on login_accounts to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
create policy login_accounts_own on login_accounts for select to app_web using (user_id = (select app_uid()));
--> statement-breakpoint
create policy tokens_auth on tokens to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
create policy rate_limits_all on rate_limits to app_web using (true) with check (true);
--> statement-breakpoint
create policy idempotency_own on idempotency_keys to app_web
  using (user_id = (select app_uid())) with check (user_id = (select app_uid()));
--> statement-breakpoint
revoke update, delete on audit_log from app_web;
--> statement-breakpoint
create policy audit_write on audit_log for insert to app_web
  with check (actor_id = (select app_uid()) or (select app_purpose()) = 'auth');
--> statement-breakpoint
create policy audit_read on audit_log for select to app_web
  using (subject_id = (select app_uid()) or actor_id = (select app_uid()) or (select app_is_admin()));
--> statement-breakpoint
revoke insert, update, delete on mails from app_web;
--> statement-breakpoint
-- The address of somebody without an account is kept until the mail is done with, and no longer.
create function mail_forgets_strangers() returns trigger language plpgsql as $$
begin
  if new.user_id is null and coalesce(new.sent_at, new.dropped_at) is not null then
    new.recipient := '';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger mail_forgets_strangers before update on mails
  for each row execute function mail_forgets_strangers();
--> statement-breakpoint
create policy mails_own on mails for select to app_web using (user_id = (select app_uid()));
--> statement-breakpoint

-- accounts -----------------------------------------------------------------------------------------------------------
create policy profiles_own on profiles to app_web
  using (user_id = (select app_uid())) with check (user_id = (select app_uid()));
--> statement-breakpoint
create policy profiles_coach on profiles for select to app_web
  using (user_id in (select client_id from open_grants('profile')));
--> statement-breakpoint
create policy invitations_own on invitations to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy invitations_token on invitations for select to app_web using ((select app_purpose()) = 'invitation');
--> statement-breakpoint
create policy invitations_invitee_reads on invitations for select to app_web using (email = (select app_email()));
--> statement-breakpoint
create policy invitations_invitee_answers on invitations for update to app_web
  using (email = (select app_email()) and state = 'pending' and expires_at > now() and client_id <> (select app_uid()))
  with check (email = (select app_email()) and state in ('accepted', 'declined'));
--> statement-breakpoint
-- Whoever answers says yes or no, never to what.
revoke update on invitations from app_web;
--> statement-breakpoint
grant update (state, answered_at) on invitations to app_web;
--> statement-breakpoint
create policy engagements_both on engagements for select to app_web
  using (client_id = (select app_uid()) or coach_id = (select app_uid()));
--> statement-breakpoint
-- Ending is final: an ended engagement is out of both sides' reach.
create policy engagements_end on engagements for update to app_web
  using (ended_at is null and (client_id = (select app_uid()) or coach_id = (select app_uid())))
  with check ((client_id = (select app_uid()) and ended_by = 'client') or (coach_id = (select app_uid()) and ended_by = 'coach'));
--> statement-breakpoint
-- Only in the very transaction that accepts the invitation.
create policy engagements_accept on engagements for insert to app_web with check (
  coach_id = (select app_uid()) and exists (
    select 1 from invitations i where i.client_id = engagements.client_id and i.email = (select app_email())
      and i.state = 'accepted' and i.answered_at = now()));
--> statement-breakpoint
revoke update on engagements from app_web;
--> statement-breakpoint
grant update (ended_at, ended_by) on engagements to app_web;
--> statement-breakpoint
create policy grants_client on consent_grants to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy grants_coach_reads on consent_grants for select to app_web using (coach_id = (select app_uid()));
--> statement-breakpoint
create policy grants_by_invitation on consent_grants for insert to app_web with check (
  coach_id = (select app_uid()) and revoked_at is null and exists (
    select 1 from invitations i where i.client_id = consent_grants.client_id and i.email = (select app_email())
      and i.state = 'accepted' and i.answered_at = now() and consent_grants.scope = any (i.scopes)
      and i.grants_expire_at is not distinct from consent_grants.expires_at
      and (i.span = 'whole history' or consent_grants.covers_from >= now())));
--> statement-breakpoint
-- A grant is given or taken back, never rewritten.
revoke update on consent_grants from app_web;
--> statement-breakpoint
grant update (revoked_at, expires_at) on consent_grants to app_web;
--> statement-breakpoint

-- catalogue ----------------------------------------------------------------------------------------------------------
create policy families_read on job_families for select to app_web using (true);
--> statement-breakpoint
create policy rungs_read on ladder_rungs for select to app_web using (true);
--> statement-breakpoint
create policy credentials_read on credentials for select to app_web
  using (owner_id is null or owner_id = (select app_uid()));
--> statement-breakpoint
create policy credentials_add on credentials for insert to app_web with check (owner_id = (select app_uid()));
--> statement-breakpoint
create policy credentials_edit on credentials for update to app_web
  using (owner_id = (select app_uid())) with check (owner_id = (select app_uid()));
--> statement-breakpoint
create policy credentials_remove on credentials for delete to app_web using (owner_id = (select app_uid()));
--> statement-breakpoint

-- assessment ---------------------------------------------------------------------------------------------------------
create policy instruments_read on instrument_versions for select to app_web using (true);
--> statement-breakpoint
create policy attempts_own on attempts to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy attempts_coach on attempts for select to app_web using (
  exists (select 1 from open_grants('results') g where g.client_id = attempts.client_id
    and (g.covers_from is null or attempts.started_at >= g.covers_from)));
--> statement-breakpoint
create policy responses_own on responses to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from attempts a where a.id = responses.attempt_id and a.client_id = (select app_uid())));
--> statement-breakpoint
create policy responses_coach on responses for select to app_web using (
  exists (select 1 from open_grants('responses') g where g.client_id = responses.client_id
    and (g.covers_from is null or responses.answered_at >= g.covers_from)));
--> statement-breakpoint
create policy reflections_own on reflections to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from attempts a where a.id = reflections.attempt_id and a.client_id = (select app_uid())));
--> statement-breakpoint
create policy reflections_coach on reflections for select to app_web using (
  exists (select 1 from open_grants('responses') g where g.client_id = reflections.client_id
    and (g.covers_from is null or reflections.updated_at >= g.covers_from)));
--> statement-breakpoint
revoke update on results from app_web;
--> statement-breakpoint
create policy results_own on results to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from attempts a where a.id = results.attempt_id and a.client_id = (select app_uid())));
--> statement-breakpoint
create policy results_coach on results for select to app_web using (
  exists (select 1 from open_grants('results') g where g.client_id = results.client_id
    and (g.covers_from is null or results.scored_at >= g.covers_from)));
--> statement-breakpoint

-- planner ------------------------------------------------------------------------------------------------------------
create policy decisions_own on decision_records to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy decisions_coach on decision_records for select to app_web using (
  exists (select 1 from open_grants('plan') g where g.client_id = decision_records.client_id
    and (g.covers_from is null or decision_records.decided_at >= g.covers_from)));
--> statement-breakpoint
create policy plans_own on plans to app_web
  using (client_id = (select app_uid())) with check (client_id = (select app_uid()));
--> statement-breakpoint
create policy plans_coach on plans for select to app_web using (client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy plan_items_own on plan_items to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from plans p where p.id = plan_items.plan_id and p.client_id = (select app_uid())));
--> statement-breakpoint
create policy plan_items_coach on plan_items for select to app_web
  using (client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy plan_changes_own on plan_changes to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from plans p where p.id = plan_changes.plan_id and p.client_id = (select app_uid())));
--> statement-breakpoint
revoke update on revisions from app_web;
--> statement-breakpoint
create policy revisions_own on revisions to app_web
  using (client_id = (select app_uid())) with check (
    client_id = (select app_uid())
    and exists (select 1 from plans p where p.id = revisions.plan_id and p.client_id = (select app_uid())));
--> statement-breakpoint
create policy revisions_coach on revisions for select to app_web using (
  exists (select 1 from open_grants('plan') g where g.client_id = revisions.client_id
    and (g.covers_from is null or revisions.created_at >= g.covers_from)));
--> statement-breakpoint

-- coaching -----------------------------------------------------------------------------------------------------------
create policy reviews_client_reads on reviews for select to app_web using (client_id = (select app_uid()));
--> statement-breakpoint
-- Asked only of a coach who may see the plan.
create policy reviews_client_asks on reviews for insert to app_web with check (
  client_id = (select app_uid()) and state = 'requested' and outcome is null
  and exists (select 1 from revisions r where r.id = reviews.revision_id and r.plan_id = reviews.plan_id
    and r.client_id = (select app_uid()))
  and exists (select 1 from consent_grants g join engagements e on e.id = g.engagement_id
    where e.client_id = (select app_uid()) and e.coach_id = reviews.coach_id and e.ended_at is null
      and g.coach_id = e.coach_id and g.client_id = e.client_id and g.scope = 'plan'
      and g.revoked_at is null and (g.expires_at is null or g.expires_at > now())));
--> statement-breakpoint
-- A client takes a request back or an outcome out of force, and never approves their own plan.
create policy reviews_client_closes on reviews for update to app_web
  using (client_id = (select app_uid()))
  with check (client_id = (select app_uid()) and state in ('withdrawn', 'dismissed'));
--> statement-breakpoint
create policy reviews_coach_reads on reviews for select to app_web using (
  coach_id = (select app_uid()) and client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy reviews_coach_works on reviews for update to app_web
  using (coach_id = (select app_uid()) and state in ('requested', 'in review')
    and client_id in (select client_id from open_grants('plan')))
  with check (coach_id = (select app_uid())
    and state in ('in review', 'approved', 'changes requested', 'commented', 'dismissed'));
--> statement-breakpoint
revoke update on reviews from app_web;
--> statement-breakpoint
grant update (state, outcome, outcome_reason, dismissed_reason, dismissed_by, dismissed_at, started_at, closed_at) on reviews to app_web;
--> statement-breakpoint
create policy comments_client_reads on review_comments for select to app_web
  using (client_id = (select app_uid()) and not is_pending);
--> statement-breakpoint
create policy comments_client_resolves on review_comments for update to app_web
  using (client_id = (select app_uid()) and not is_pending) with check (client_id = (select app_uid()) and not is_pending);
--> statement-breakpoint
create policy comments_coach_reads on review_comments for select to app_web using (
  (not is_pending or author_id = (select app_uid())) and exists (
    select 1 from reviews r where r.id = review_comments.review_id and r.coach_id = (select app_uid())));
--> statement-breakpoint
create policy comments_coach_writes on review_comments for insert to app_web with check (
  author_id = (select app_uid()) and is_pending and resolved_at is null and exists (
    select 1 from reviews r where r.id = review_comments.review_id and r.coach_id = (select app_uid())
      and r.client_id = review_comments.client_id and r.state = 'in review'));
--> statement-breakpoint
create policy comments_coach_edits on review_comments for update to app_web
  using (exists (select 1 from reviews r where r.id = review_comments.review_id and r.coach_id = (select app_uid()))
    and (not is_pending or author_id = (select app_uid())))
  with check (client_id in (select client_id from open_grants('plan')));
--> statement-breakpoint
create policy comments_coach_removes on review_comments for delete to app_web
  using (author_id = (select app_uid()) and is_pending);
--> statement-breakpoint
revoke update on review_comments from app_web;
--> statement-breakpoint
grant update (body, is_pending, resolved_at, updated_at) on review_comments to app_web;
--> statement-breakpoint
-- What was submitted stays as it was written, and does not become pending again.
create function comment_stays_as_written() returns trigger language plpgsql as $$
begin
  if not old.is_pending and (new.body <> old.body or new.is_pending) then
    raise exception 'a submitted comment is not rewritten' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger comment_stays_as_written before update on review_comments
  for each row execute function comment_stays_as_written();
--> statement-breakpoint
create extension if not exists pg_trgm;
