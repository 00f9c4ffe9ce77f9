-- How many jobs are due and how many were given up, for the figures an operator watches: numbers alone.
create function queue_figures(out waiting bigint, out failed bigint)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  select count(*) filter (where j.attempts < j.max_attempts and j.run_at <= now()),
         count(*) filter (where j.attempts >= j.max_attempts)
    into waiting, failed from graphile_worker._private_jobs j;
end $$;
--> statement-breakpoint
revoke execute on function queue_figures() from public;
--> statement-breakpoint
grant execute on function queue_figures() to app_web;
