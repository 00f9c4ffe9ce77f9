-- Why a coach's clients may need them, besides a review that waits: set by set over all of them, which row-level
-- security would do row by row. It says what the scopes that are open say, and no more.
create function clients_in_need(today date) returns table (client_id uuid, kind text, day date)
  language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (
    select e.id, e.client_id, e.started_at from engagements e
    where e.coach_id = app_uid() and e.ended_at is null),
  open as (
    select m.client_id, m.started_at, g.scope, g.covers_from, g.expires_at
    from mine m join consent_grants g on g.engagement_id = m.id and g.client_id = m.client_id
    where g.coach_id = app_uid() and g.revoked_at is null and (g.expires_at is null or g.expires_at > now())),
  this as (select extract(year from today)::int * 4 + extract(quarter from today)::int - 1 as quarter)
  select o.client_id, 'certification', min(h.expires_on)
  from open o join held_certifications h on h.client_id = o.client_id and h.removed_at is null
  where o.scope = 'plan' and h.expires_on between today - 30 and today + 90 group by o.client_id
  union all
  select o.client_id, 'ending', min(o.expires_at)::date
  from open o where o.expires_at < now() + interval '30 days' group by o.client_id
  union all
  select o.client_id, 'no check-in', make_date(last.quarter / 4, last.quarter % 4 * 3 + 1, 1)
  from open o cross join this cross join lateral (
    select coalesce(max(c.quarter),
      extract(year from o.started_at)::int * 4 + extract(quarter from o.started_at)::int - 1) as quarter
    from check_ins c where c.client_id = o.client_id and (o.covers_from is null or c.created_at >= o.covers_from)) last
  where o.scope = 'check-ins' and this.quarter - last.quarter > 2
  union all
  select o.client_id, 'quiet', p.updated_at::date
  from open o join plans p on p.client_id = o.client_id and p.is_active
  where o.scope = 'plan' and p.updated_at < today - interval '6 months'
$$;
--> statement-breakpoint
revoke execute on function clients_in_need(date) from public;
--> statement-breakpoint
grant execute on function clients_in_need(date) to app_web;
