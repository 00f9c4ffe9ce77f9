-- What the other coach of a pair answered, for the coach of `mine`: nothing of it before both have answered, and nothing
-- to a coach who may not see the plan. `standing`: waiting, answered, or none where no answer will come.
create function paired_opinion(mine uuid) returns table
  (standing text, coach_name text, outcome text, outcome_reason text, rubric jsonb, item_ids uuid[])
  language sql stable security definer set search_path = public, pg_temp as $$
  select told.standing, case when told.is_open then u.name end, case when told.is_open then o.outcome end,
    case when told.is_open then o.outcome_reason end, case when told.is_open then o.rubric end,
    case when told.is_open then array(select distinct c.item_id from review_comments c
      where c.review_id = o.id and c.item_id is not null and not c.is_pending) end
  from reviews m join reviews o on (o.id = m.second_to or o.second_to = m.id)
    and o.client_id = m.client_id and o.revision_id = m.revision_id
  left join users u on u.id = o.coach_id
  cross join lateral (select
    case when o.outcome is not null then 'answered' when o.state in ('requested', 'in review') then 'waiting' else 'none' end
      as standing,
    m.outcome is not null and o.outcome is not null as is_open) told
  where m.id = mine and m.coach_id = app_uid() and m.client_id in (select client_id from open_grants('plan'))
  order by told.standing = 'none', o.requested_at desc limit 1
$$;
--> statement-breakpoint
revoke execute on function paired_opinion(uuid) from public;
--> statement-breakpoint
grant execute on function paired_opinion(uuid) to app_web;
