import type { ReminderKind } from "@/lib/planner/domain/reminders/reminder-kinds";

/** Quarters as the planner counts them, as the date on which they begin. */
const start = (quarter: string) => `make_date((${quarter}) / 4, ((${quarter}) % 4) * 3 + 1, 1)`;
const PLAN = "join plans p on p.client_id = u.id and p.is_active";

/**
 * What is open and reminds from a date on, one query per kind over the people (`u`, with `here`, their own date):
 * what it is about, and when it falls due. One more kind is one more line.
 */
const OPEN: Readonly<Record<Exclude<ReminderKind, "renewal">, string>> = {
  "check-in": `select u.id as user_id, p.id as ref_id, ${start("q + 1")} - 14 as due_on from people u ${PLAN}
    cross join lateral (select extract(year from u.here)::int * 4 + extract(quarter from u.here)::int - 1 as now) t
    cross join lateral (values (t.now), (t.now - 1)) quarters (q)
    where p.starts_in <= q and not exists (select 1 from check_ins c where c.client_id = u.id and c.quarter = q)`,
  item: `select u.id, i.id, due_on from people u ${PLAN}
    join plan_items i on i.plan_id = p.id and i.starts_in is not null
    cross join lateral (
      select ${start("i.starts_in")} as due_on where i.status = 'planned'
      union all select ${start("i.starts_in + i.quarters")} where i.status in ('planned', 'in progress')) dates`,
  experiment: `select u.id, e.id, e.due_on from people u
    join experiments e on e.client_id = u.id and e.outcome is null`,
  tripwire: `select u.id, w.id, ${start("w.due_in + 1")} from people u ${PLAN}
    join tripwires w on w.plan_id = p.id and w.answer is null`,
};

/** The people who may be reminded, each with their own date and settings. */
const PEOPLE = `select u.id, u.time_zone, ($1::timestamptz at time zone u.time_zone)::date as here,
    coalesce(s.muted, '{}') as muted
  from users u left join reminder_settings s on s.user_id = u.id where u.state = 'active'`;

/** Everything that is open, by kind, and what was put off to a date that has come. */
export const OPEN_THINGS = `
  with people as (${PEOPLE}),
  given as (select (x->>'userId')::uuid as user_id, (x->>'refId')::uuid as ref_id, (x->>'dueOn')::date as due_on
    from jsonb_array_elements($2::jsonb) x),
  open (kind, user_id, ref_id, due_on) as (
    ${Object.entries(OPEN)
      .map(([kind, query]) => `select '${kind}', * from (${query}) of_kind`)
      .join("\n    union all ")}
    union all select 'renewal', user_id, ref_id, due_on from given),
  due as (
    select * from open
    union select o.kind, o.user_id, o.ref_id, r.snoozed_until from open o
      join reminders r using (kind, user_id, ref_id) where r.snoozed_until is not null)
  select d.kind, d.user_id as "userId", d.ref_id as "refId", d.due_on::text as "dueOn", p.here::text as today
  from due d join people p on p.id = d.user_id
  where d.due_on <= p.here and d.due_on > p.here - 40 and not p.muted @> array[d.kind]
    and not exists (select 1 from reminders r where r.user_id = d.user_id and r.kind = d.kind
      and r.ref_id = d.ref_id and r.due_on = d.due_on)`;
