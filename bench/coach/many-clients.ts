import { createHash } from "node:crypto";
import { runStatements } from "@/db/testing/run-statements";

/** Ids that later statements can name again. */
const idOf = (of: string, number = "n") => `md5('${of} ' || ${number})::uuid`;

/** The id of a coach that `fillWorld` made. */
export const coachId = (coach: number): string =>
  createHash("md5")
    .update(`coach ${coach}`)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

export type Peopled = { people: number; coaches: number; itemsEach: number };

/** Of the coach after the last: a thousand of coach 1's clients, where there are more coaches than one. */
const FEW = 1000;

/**
 * As many people, each with a plan and each a client of one coach. They come in turn: coach 0's clients lie as far apart
 * in every table as those of people who signed up over years. The k-th client of every coach is the same but for its id.
 * `adminUrl`: that of the server's own account. What triggers would keep is written with the rest.
 */
export async function fillWorld(adminUrl: string, given: Peopled): Promise<void> {
  const { people, coaches, itemsEach } = given;
  const ofCoach = `case when ${coaches} > 1 and n % ${coaches} = 1 and n <= ${FEW * coaches} then ${coaches} else n % ${coaches} end`;
  const all = `(select n, (n + ${coaches - 1}) / ${coaches} as k, ${ofCoach} as of_coach from generate_series(1, ${people}) n) one`;
  const [person, plan, revision, engagement] = ["person", "plan", "revision", "engagement"].map(
    (of) => idOf(of),
  );
  const coach = idOf("coach", "of_coach");
  const url = new URL(adminUrl);
  url.pathname = "/fairlead";
  await runStatements(url.href, [
    // Neither triggers nor foreign keys: a million people in minutes.
    "set session_replication_role = replica",
    `insert into users (id, name, email, email_verified_at, roles)
     select ${idOf("coach")}, 'Coach ' || n, 'coach-' || n || '@bench.test', now(), '{client,coach}' from generate_series(0, ${coaches}) n`,
    `insert into users (id, name, email, email_verified_at)
     select ${person}, 'Person ' || k, 'person-' || n || '@bench.test', now() from ${all}`,
    `insert into plans (id, client_id, title, path, starts_in, hours_per_quarter, budgets_minor, currency, path_share, updated_at)
     select ${plan}, ${person}, 'Five years', 'hybrid', 8108, 800, '{0,0,0,0,0}', 'USD', case when k % 10 = 0 then 0.4 else 0.8 end,
       now() - make_interval(days => k % 300) from ${all}`,
    `insert into plan_items (plan_id, client_id, kind, title, starts_in, serves, position)
     select ${plan}, ${person}, 'training', 'Course ' || i, 8108 + i % 20, '{"specialist":1,"leadership":0,"hybrid":0.5}', i
     from ${all}, generate_series(1, ${itemsEach}) i`,
    `insert into check_ins (client_id, quarter, went, changed, obstacle, confidence, next_step, items_due, items_done, hours_due, hours_done)
     select ${person}, 8107 - k % 6, '', '', '', 50, '', 1, 1, 10, 10 from ${all} where k % 3 = 0`,
    `insert into held_certifications (client_id, title, awarded_on, expires_on)
     select ${person}, 'Held', current_date - 400, current_date + k % 700 - 50 from ${all} where k % 4 = 0`,
    `insert into engagements (id, client_id, coach_id, client_name, started_at)
     select ${engagement}, ${person}, ${coach}, 'Person ' || k, now() - make_interval(days => k % 700) from ${all}`,
    `insert into consent_grants (engagement_id, client_id, coach_id, scope, purpose, expires_at)
     select ${engagement}, ${person}, ${coach}, scope, 'Coaching', now() + make_interval(days => 10 + k % 900)
     from ${all}, unnest(array['profile','plan','check-ins']) scope`,
    `insert into revisions (id, plan_id, client_id, number, reason, snapshot)
     select ${revision}, ${plan}, ${person}, 1, 'review', '{}' from ${all} where k % 50 = 0`,
    `insert into reviews (engagement_id, plan_id, revision_id, client_id, coach_id, requested_at)
     select ${engagement}, ${plan}, ${revision}, ${person}, ${coach}, now() - make_interval(hours => k % 200) from ${all} where k % 50 = 0`,
    `insert into client_labels (coach_id, client_id, label)
     select ${coach}, ${person}, 'Cohort ' || k % 20 from ${all} where k % 5 = 0`,
    "insert into client_signs (engagement_id, coach_id, kind, day) select engagement_id, coach_id, kind, day from client_signs_due",
    "vacuum analyze",
  ]);
}
