import { runStatements } from "@/db/testing/run-statements";

/** Ids that later statements can name again. */
const idOf = (of: string) => `md5('${of} ' || n)::uuid`;

/** Adds people `from` to `to`, each with a plan of `items` items, sharing with the coach up to the `clients`th. */
export const addPeople = (
  ownerUrl: string,
  {
    from,
    to,
    items,
    clients,
    coachId,
  }: { from: number; to: number; items: number; clients: number; coachId: string },
): Promise<void> => {
  const people = `generate_series(${from}, ${to}) n`;
  const shared = `generate_series(${from}, least(${to}, ${clients})) n`;
  return runStatements(ownerUrl, [
    `insert into users (id, name, email, email_verified_at)
     select ${idOf("person")}, 'Person ' || n, 'person-' || n || '@bench.test', now() from ${people}`,
    `insert into plans (id, client_id, title, path, starts_in, hours_per_quarter, budgets_minor, currency, updated_at)
     select ${idOf("plan")}, ${idOf("person")}, 'Five years', 'hybrid', 8108, 800, '{0,0,0,0,0}', 'USD',
       now() - make_interval(days => n % 300) from ${people}`,
    `insert into plan_items (plan_id, client_id, kind, title, starts_in, serves, position)
     select ${idOf("plan")}, ${idOf("person")}, 'training', 'Course ' || i, 8108 + i % 20,
       '{"specialist":1,"leadership":0,"hybrid":0.5}', i from ${people}, generate_series(1, ${items}) i`,
    `insert into check_ins (client_id, quarter, went, changed, obstacle, confidence, next_step, items_due, items_done, hours_due, hours_done)
     select ${idOf("person")}, 8107 - n % 6, '', '', '', 50, '', 1, 1, 10, 10 from ${people} where n % 3 = 0`,
    `insert into held_certifications (client_id, title, awarded_on, expires_on)
     select ${idOf("person")}, 'Held', current_date - 400, current_date + n % 700 - 50 from ${people} where n % 4 = 0`,
    `insert into engagements (id, client_id, coach_id, started_at)
     select ${idOf("engagement")}, ${idOf("person")}, '${coachId}', now() - make_interval(days => n % 700) from ${shared}`,
    `insert into consent_grants (engagement_id, client_id, coach_id, scope, purpose, expires_at)
     select ${idOf("engagement")}, ${idOf("person")}, '${coachId}', scope, 'Coaching', now() + make_interval(days => 10 + n % 900)
     from ${shared}, unnest(array['profile','plan','check-ins']) scope`,
    "analyze",
  ]);
};
