-- A second factor is read only before there is an actor, as passwords are. Without it no session of a coach or an admin,
-- nor of anybody who has set one up, is a session: no actor is made of it, so nothing needs to ask further.

alter table second_factors enable row level security;
--> statement-breakpoint
alter table second_factors force row level security;
--> statement-breakpoint
create policy owner_all on second_factors to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete, update (confirmed_at, last_step) on second_factors to app_web;
--> statement-breakpoint
create policy second_factors_auth on second_factors to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
alter table recovery_codes enable row level security;
--> statement-breakpoint
alter table recovery_codes force row level security;
--> statement-breakpoint
create policy owner_all on recovery_codes to app_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on recovery_codes to app_web;
--> statement-breakpoint
create policy recovery_codes_auth on recovery_codes to app_web
  using ((select app_purpose()) = 'auth') with check ((select app_purpose()) = 'auth');
--> statement-breakpoint
-- Open sessions: `required` says whether this installation asks coaches and admins for a second factor.
create function open_session(hash text, required boolean) returns table (
    session_id uuid, user_id uuid, has_factor boolean, is_whole boolean, just_proved boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.user_id, f.id is not null,
    s.second_factor_at is not null or not (f.id is not null or (required and u.roles && array['coach', 'admin'])),
    s.proved_at > now() - interval '15 minutes'
  from sessions s join users u on u.id = s.user_id
  left join second_factors f on f.user_id = u.id and f.confirmed_at is not null
  where s.token_hash = hash and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours'
    and u.state = 'active'
$$;
--> statement-breakpoint
drop function session_actor(text);
--> statement-breakpoint
create function session_actor(hash text, required boolean) returns table (
    session_id uuid, user_id uuid, roles text[], time_zone text, name text, email text, is_stale boolean, unread integer,
    just_proved boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, u.id, u.roles, u.time_zone, u.name, u.email, s.last_seen_at < now() - interval '5 minutes',
    (select count(*)::int from (select 1 from notifications n where n.user_id = u.id and n.read_at is null limit 100) waiting),
    o.just_proved
  from open_session(hash, required) o join sessions s on s.id = o.session_id join users u on u.id = o.user_id
  where o.is_whole
$$;
--> statement-breakpoint
revoke execute on function open_session(text, boolean), session_actor(text, boolean) from public;
--> statement-breakpoint
grant execute on function open_session(text, boolean), session_actor(text, boolean) to app_web;
