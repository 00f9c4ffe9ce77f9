-- The head of every signed-in page says how many notifications wait: counted where the session is read, no query of its own.
drop function session_actor(text);
--> statement-breakpoint
create function session_actor(hash text) returns table (
    session_id uuid, user_id uuid, roles text[], time_zone text, name text, email text, is_stale boolean, unread integer)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, u.id, u.roles, u.time_zone, u.name, u.email, s.last_seen_at < now() - interval '5 minutes',
    (select count(*)::int from (select 1 from notifications n where n.user_id = u.id and n.read_at is null limit 100) waiting)
  from sessions s join users u on u.id = s.user_id
  where s.token_hash = hash and s.expires_at > now() and s.last_seen_at > now() - interval '12 hours'
    and u.state = 'active'
$$;
--> statement-breakpoint
-- Whether a plan or another entry names this one: then it may be retired, never taken away.
create function credential_is_named(credential uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select app_is_admin() and (
    exists (select 1 from plan_items where credential_id = credential)
    or exists (select 1 from credentials me join credentials other on other.id <> me.id
      where me.id = credential and me.seed_key is not null
        and (other.prerequisites @> jsonb_build_array(jsonb_build_object('seedKey', me.seed_key))
          or jsonb_path_exists(other.renewal_rule, '$.**.renewedBy[*] ? (@ == $key)', jsonb_build_object('key', me.seed_key)))))
$$;
--> statement-breakpoint
revoke execute on function session_actor(text), credential_is_named(uuid) from public;
--> statement-breakpoint
grant execute on function session_actor(text), credential_is_named(uuid) to app_web;
--> statement-breakpoint
create policy credentials_discard on credentials for delete to app_web
  using (owner_id is null and (select app_is_admin()) and seed_hash is null and not credential_is_named(id));
