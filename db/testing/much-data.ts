import { runStatements } from "./run-statements";

// A demo grown far beyond any page of a list: what is there is copied, so that it stays true to the tables.

const COUNT = 120;

/** Copies of every row of `table` (aliased `x`) that `where` fits, each with the fields of `changed`. */
const copies = (table: string, where: string, changed: string) =>
  `insert into ${table} select made.* from ${table} x, generate_series(1, ${COUNT}) n,
   jsonb_populate_record(x, jsonb_build_object(${changed})) made where ${where} on conflict do nothing`;

const MAYA = "(select id from users where email like 'maya@%' order by created_at limit 1)";
const JONAS = "(select id from users where email like 'jonas@%' order by created_at limit 1)";
const MADE = `generate_series(1, ${COUNT}) n`;
/** An id that further copies can name. */
const idOf = (of: string) => `md5('${of} ' || n)::uuid`;
const ago = (unit: string) => `now() - make_interval(${unit} => n)`;
const LATEST = `(select id from attempts where client_id = ${MAYA} and state = 'submitted'
  order by started_at desc limit 1)`;
const PLAN = `(select id from plans where client_id = ${MAYA} and is_active)`;
const REVIEW = `(select id from reviews where coach_id = ${JONAS} and client_id = ${MAYA}
  and state = 'in review' limit 1)`;

const PEOPLE = [
  copies(
    "users",
    `x.id = ${MAYA}`,
    `'id', ${idOf("person")}, 'name', 'Many ' || n, 'email', 'many-' || n || '@example.test', 'roles', '["client","coach"]'::jsonb`,
  ),
  `insert into engagements (id, client_id, coach_id) select ${idOf("client")}, ${idOf("person")}, ${JONAS} from ${MADE}`,
  `insert into engagements (id, client_id, coach_id) select ${idOf("coach")}, ${MAYA}, ${idOf("person")} from ${MADE}`,
  `insert into engagements (client_id, coach_id, ended_at, ended_by)
   select ${MAYA}, ${idOf("person")}, now(), 'client' from ${MADE}`,
  `insert into engagements (client_id, coach_id, ended_at, ended_by)
   select ${idOf("person")}, ${JONAS}, now(), 'client' from ${MADE}`,
  `insert into client_labels (coach_id, client_id, label) select ${JONAS}, ${idOf("person")}, 'Cohort ' || n % 50 from ${MADE}`,
  `insert into saved_views (coach_id, name, query) select ${JONAS}, 'View ' || n, 'label=Cohort+' || n from generate_series(1, 19) n`,
  `insert into cohorts (name, starts_on) select 'Many intake ' || n, current_date - n from generate_series(1, 38) n`,
  `insert into cohort_members (client_id, cohort_id, placed_by)
   select ${idOf("person")}, c.id, ${JONAS} from ${MADE} join cohorts c on c.name = 'Many intake ' || (1 + n % 20)`,
  // Everybody lets everybody see everything, Maya's answers included.
  `insert into consent_grants (engagement_id, client_id, coach_id, scope, purpose)
   select e.id, e.client_id, e.coach_id, scope, 'Coaching' from engagements e,
   unnest(array['profile','results','responses','plan','check-ins','evidence']) scope where e.ended_at is null on conflict do nothing`,
  copies(
    "sessions",
    `x.user_id = ${MAYA}`,
    "'id', gen_random_uuid(), 'token_hash', gen_random_uuid()",
  ),
  `insert into invitations (client_id, email, token_hash, scopes, purpose, expires_at)
   select ${MAYA}, 'asked-' || n || '@example.test', gen_random_uuid(), '{plan}', 'Coaching', now() + interval '9 days' from ${MADE}`,
  `insert into invitations (client_id, email, token_hash, scopes, purpose, expires_at)
   select ${idOf("person")}, (select email from users where id = ${MAYA}), gen_random_uuid(), '{plan}', 'Coaching', now() + interval '9 days' from ${MADE}`,
  `insert into audit_log (actor_id, subject_id, action, resource) select ${JONAS}, ${MAYA}, 'read', 'plan' from ${MADE}`,
];

const SITTINGS = [
  copies(
    "attempts",
    `x.id = ${LATEST}`,
    `'id', ${idOf("attempt")}, 'started_at', x.started_at - make_interval(days => n)`,
  ),
  copies(
    "results",
    `x.attempt_id = ${LATEST}`,
    `'id', gen_random_uuid(), 'attempt_id', ${idOf("attempt")}, 'scored_at', x.scored_at - make_interval(days => n)`,
  ),
  copies("responses", `x.attempt_id = ${LATEST}`, `'attempt_id', ${idOf("attempt")}`),
  `insert into result_links (attempt_id, client_id, token_hash, label, expires_at)
   select ${LATEST}, ${MAYA}, gen_random_uuid(), 'Somebody', now() + interval '9 days' from ${MADE}`,
  `insert into attempt_notes (attempt_id, client_id, body)
   select id, client_id, 'A new job' from attempts where client_id = ${MAYA} on conflict do nothing`,
];

const PLANS = [
  `insert into plan_items (plan_id, client_id, kind, title, starts_in, serves, position)
   select id, client_id, 'training', 'Course ' || n, starts_in + n % 20, '{"specialist":1,"leadership":0,"hybrid":0.5}', 100 + n
   from plans, ${MADE} where id = ${PLAN}`,
  `insert into decision_records (client_id, kind, path, reason, decided_at)
   select ${MAYA}, 'path', 'specialist', 'Still so', ${ago("days")} from ${MADE}`,
  copies(
    "revisions",
    `x.id = (select revision_id from reviews where id = ${REVIEW})`,
    `'id', ${idOf("revision")}, 'number', 1000 + n`,
  ),
  copies(
    "reviews",
    `x.id = ${REVIEW}`,
    `'id', ${idOf("review")}, 'revision_id', ${idOf("revision")}, 'state', 'approved', 'outcome', 'approved', 'closed_at', ${ago("hours")}`,
  ),
  `insert into review_comments (review_id, client_id, author_id, body, is_pending)
   select id, client_id, coach_id, 'Why then?', false from reviews where client_id = ${MAYA}`,
  `insert into review_comments (review_id, client_id, author_id, body, is_pending)
   select ${REVIEW}, ${MAYA}, ${JONAS}, 'Remark ' || n, n % 2 = 0 from ${MADE}`,
  copies(
    "meetings",
    `x.client_id = ${MAYA}`,
    `'id', ${idOf("meeting")}, 'starts_at', x.starts_at + make_interval(hours => n)`,
  ),
  `insert into meeting_points (meeting_id, client_id, author_id, body)
   select m.id, m.client_id, m.coach_id, 'Point ' || n from meetings m, ${MADE} where m.client_id = ${MAYA}`,
  copies("action_items", `x.client_id = ${MAYA}`, "'id', gen_random_uuid(), 'what', 'Do ' || n"),
  copies(
    "plan_templates",
    `x.coach_id = ${JONAS}`,
    "'id', gen_random_uuid(), 'name', 'Template ' || n",
  ),
  `insert into credentials (owner_id, kind, name, source)
   select ${MAYA}, 'certification', 'My own ' || n, 'Me' from ${MADE}`,
];

/** An entry that Maya's plan names, changed again and again, each time told. */
const NAMED = `(select credential_id from plan_items where plan_id = ${PLAN} and credential_id is not null
  and status in ('planned', 'in progress') limit 1)`;
const CHANGES = [
  `insert into credential_versions (id, credential_id, number, before, after, reason, is_announced)
   select ${idOf("version")}, c.id, 1000 + n, fields, fields || jsonb_build_object('feeMinMinor', n), 'The price rose', true
   from credentials c, ${MADE}, lateral (select jsonb_build_object('kind', kind, 'name', name, 'abbreviation', abbreviation,
     'provider', provider, 'path', path, 'industries', industries, 'level', level, 'format', format, 'duration', duration,
     'hoursMin', hours_min, 'hoursMax', hours_max, 'feeMinMinor', 0, 'feeMaxMinor', fee_max_minor, 'currency', currency,
     'gradeFee', grade_fee, 'prerequisites', prerequisites, 'renewalMonths', renewal_months, 'renewalText', renewal_text,
     'renewalRule', renewal_rule, 'renewalNote', renewal_note, 'upkeepText', upkeep_text, 'gradeRenewal', grade_renewal,
     'note', note, 'source', source, 'verifiedOn', verified_on, 'status', status, 'effectiveFrom', effective_from,
     'effectiveTo', effective_to) fields) kept where c.id = ${NAMED}`,
  `insert into notifications (user_id, key, kind, ref_id)
   select ${MAYA}, 'credential-changed:' || ${idOf("version")}, 'credential-changed', ${idOf("version")} from ${MADE}`,
];

/** What somebody keeps up who has used this for decades. */
const KEPT_UP = [
  `insert into check_ins (client_id, quarter, went, changed, obstacle, confidence, next_step, items_due, items_done, hours_due, hours_done)
   select ${MAYA}, quarter, 'Well', 'Little', 'Time', 40 + n % 50, 'Go on', n, n - 1, 10 * n, 9 * n
   from ${MADE}, lateral (select extract(year from now())::int * 4 - n as quarter) past on conflict do nothing`,
  `insert into experiments (client_id, uncertainty, test, expectation, forecast, due_on)
   select ${MAYA}, 'Doubt ' || n, 'Try it', 'It works', n % 100, current_date + n from ${MADE}`,
  `insert into held_certifications (id, client_id, title, awarded_on)
   select ${idOf("held")}, ${MAYA}, 'Held ' || n, current_date - n from ${MADE}`,
  `insert into credit_activities (id, client_id, done_on, title, minutes)
   select ${idOf("activity")}, ${MAYA}, current_date - n, 'Course ' || n, 60 from ${MADE}`,
  `insert into credit_allocations (activity_id, certification_id, client_id)
   select ${idOf("activity")}, h.id, ${MAYA} from ${MADE}, held_certifications h where h.client_id = ${MAYA} on conflict do nothing`,
  `insert into evidence (client_id, activity_id, kind, name, url)
   select ${MAYA}, ${idOf("activity")}, 'link', 'Shown ' || n, 'https://example.test/' || n from ${MADE}`,
  `insert into tripwires (plan_id, client_id, condition, due_in)
   select ${PLAN}, ${MAYA}, 'Something ' || n, extract(year from now())::int * 4 + n % 16 from ${MADE}`,
  `insert into reminders (id, user_id, kind, ref_id, due_on)
   select ${idOf("reminder")}, ${MAYA}, 'experiment', e.id, current_date - n
   from ${MADE}, lateral (select id from experiments where client_id = ${MAYA} and uncertainty = 'Doubt ' || n) e`,
  `insert into notifications (user_id, key, kind, ref_id)
   select ${MAYA}, 'reminder:' || ${idOf("reminder")}, 'reminder', ${idOf("reminder")} from ${MADE}`,
  copies("credit_changes", `x.client_id = ${MAYA}`, "'id', gen_random_uuid(), 'seq', 1000 + n"),
];

const CALIBRATION = [
  "insert into research_consents (client_id) select id from users on conflict do nothing",
  `insert into calibration_runs (instrument_version_id, state, fault, finished_at)
   select id, 'failed', 'Too few people', now() from instrument_versions, ${MADE} where is_active`,
  `insert into rescore_runs (instrument_version_id, state, total, done, finished_at)
   select id, 'done', 3, 3, now() from instrument_versions, ${MADE} where is_active`,
];

/** Grows the loaded demo by `COUNT` each: people, sharing, sittings, items, reviews, entries, credits, calibrations. */
export const growDemo = (ownerUrl: string): Promise<void> =>
  runStatements(ownerUrl, [
    ...PEOPLE,
    ...SITTINGS,
    ...PLANS,
    ...CHANGES,
    ...KEPT_UP,
    ...CALIBRATION,
  ]);
