import { run, type Task, type TaskList } from "graphile-worker";
import { Pool } from "pg";
import { readClock } from "@/db/clock.mjs";
import { MAIL_DIGEST, MAIL_KINDS, stoppedKindOf } from "@/lib/accounts/domain/mail-kinds";
import { accountMails, cleanUpTask } from "@/lib/accounts/jobs";
import { stopMailsLink } from "@/lib/accounts/queries/mail-choices";
import {
  calibrateTask,
  rescoreTask,
  resumeCalibrations,
  resumeRescoring,
} from "@/lib/assessment/jobs";
import { importTask, resumeImports } from "@/lib/catalogue/jobs";
import { coachingMails } from "@/lib/coaching/jobs";
import { digestMail, digestMailsTask } from "@/lib/coaching/jobs/mail-digest";
import { credentialChangedTask, plannerMails } from "@/lib/planner/jobs";
import { cleanUpCreditsTask, removeEvidenceTask } from "@/lib/planner/jobs/credits";
import { remindTask } from "@/lib/planner/jobs/reminders/remind";
import { lookDeeperTask, resumeFits } from "@/lib/planner/jobs/run-fit";
import { logger } from "@/lib/platform/logger";
import { deliver } from "@/lib/platform/post";
import { keepScheduled } from "@/lib/platform/recurring-jobs";
import { underLock } from "@/lib/platform/under-lock";

type Compose = (
  refId: string,
  toUserId: string | null,
) => Promise<{ subject: string; text: string; unsubscribe?: string } | null>;
type MailRow = {
  id: string;
  kind: string;
  ref_id: string;
  user_id: string | null;
  recipient: string;
  is_off: boolean;
  is_gathered: boolean;
};

const single: Record<string, Compose> = { ...accountMails, ...plannerMails, ...coachingMails };
const composers: Record<string, Compose> = { ...single, [MAIL_DIGEST]: digestMail(single) };

const WAITING_MAIL = `select id, kind, ref_id, user_id, recipient, kind = any ($2) and exists (
    select 1 from mail_choices c where c.user_id = mails.user_id and mails.kind = any (c.off)) as is_off,
    kind = any ($2) and exists (
      select 1 from mail_choices c where c.user_id = mails.user_id and mails.kind = any (c.daily)) as is_gathered
  from mails where id = $1 and sent_at is null and dropped_at is null and batch_id is null`;

type Letter = NonNullable<Awaited<ReturnType<Compose>>>;

/** With the way to stop mails of its kind, where they can be done without. */
function stoppable({ id, kind }: MailRow, letter: Letter): Letter {
  if (stoppedKindOf(kind) === null) return letter;
  const url = stopMailsLink(id);
  return {
    ...letter,
    text: `${letter.text}\nNo more mails of this kind:\n${url}\n`,
    unsubscribe: url,
  };
}

/** Sends one queued mail once: composed now, from what is true now. */
const sendMail: Task = (payload, { withPgClient }) => {
  const { mailId } = payload as { mailId: string };
  return withPgClient((client) =>
    underLock(client, `mail:${mailId}`, async () => {
      const { rows } = await client.query<MailRow>(WAITING_MAIL, [mailId, MAIL_KINDS]);
      const mail = rows[0];
      if (!mail || (mail.is_gathered && !mail.is_off)) return;
      const letter = mail.is_off ? null : await composers[mail.kind]?.(mail.ref_id, mail.user_id);
      if (letter) await deliver({ id: mail.id, to: mail.recipient, ...stoppable(mail, letter) });
      const column = letter ? "sent_at" : "dropped_at";
      await client.query(
        `update mails set ${column} = now() where id = $1 or ($2 and batch_id = $3)`,
        [mailId, mail.kind === MAIL_DIGEST, mail.ref_id],
      );
      logger.info({ mail: mail.id, kind: mail.kind, sent: Boolean(letter) }, "mail");
    }),
  );
};

/** Whoever still holds a job from before this worker began was killed at it: left alone, it would wait for hours. */
const FREE_LEFT_BEHIND = `select graphile_worker.force_unlock_workers(
  array(select distinct locked_by from graphile_worker.jobs where locked_at < $1))`;

const connectionString = process.env.DATABASE_OWNER_URL;
if (!connectionString)
  throw new Error("DATABASE_OWNER_URL is not set: start the worker with npm start");

const pgPool = new Pool({ connectionString, max: 8, application_name: "fairlead-worker" });
// An idle connection that dies with the server must not end the worker.
pgPool.on("error", () => undefined);
pgPool.on("connect", (client) => client.on("error", () => undefined));

// As the web server does: the database's clock counts.
const followClock = () =>
  readClock(pgPool, (databaseAheadSeconds: number) =>
    logger.warn({ databaseAheadSeconds }, "clock differs"),
  ).catch(() => undefined);

const TASKS: TaskList = {
  "send-mail": sendMail,
  "clean-up": cleanUpTask,
  "clean-up-credits": cleanUpCreditsTask,
  "remove-evidence": removeEvidenceTask,
  calibrate: calibrateTask,
  rescore: rescoreTask,
  "credential-changed": credentialChangedTask,
  "import-catalogue": importTask,
  "look-deeper": lookDeeperTask,
  remind: remindTask,
  "digest-mails": digestMailsTask,
};

/** Each task at the time that it is when it begins: the clock may have jumped since the one before. */
const AT_ITS_TIME: TaskList = Object.fromEntries(
  Object.entries(TASKS).map(([name, task]): [string, Task] => [
    name,
    async (...given) => {
      await followClock();
      return task?.(...given);
    },
  ]),
);

/** The queue's own cron counts by the worker's clock: set back after it was ahead, it would be silent until then. */
const RECURRING = {
  "clean-up": { every: 60, past: 17 },
  "clean-up-credits": { every: 60, past: 23 },
  remind: { every: 15, past: 0 },
  "digest-mails": { every: 15, past: 0 },
};
const KEEP_SCHEDULED_MS = 10_000;

const began = (await pgPool.query<{ now: Date }>("select now()")).rows[0]?.now;
const runner = await run({
  pgPool,
  // Mails go on while a long piece of work is at it.
  concurrency: 4,
  pollInterval: 2000,
  taskList: AT_ITS_TIME,
  // Else it looks for a file of them at each start, and says that there is none.
  parsedCronItems: [],
});
await pgPool.query(FREE_LEFT_BEHIND, [began]);
// What fell due while no worker ran.
await pgPool.query("select graphile_worker.add_job('remind', job_key := 'remind')");
await pgPool.query("select graphile_worker.add_job('digest-mails', job_key := 'digest-mails')");
await resumeCalibrations(pgPool);
await resumeRescoring(pgPool);
await resumeImports(pgPool);
await resumeFits(pgPool);
await keepScheduled(pgPool, RECURRING);
// While the database is away nothing can be due.
setInterval(
  () => void keepScheduled(pgPool, RECURRING).catch(() => undefined),
  KEEP_SCHEDULED_MS,
).unref();
// The launcher is gone: nobody would stop this process later.
process.on("disconnect", () => void runner.stop());
await runner.promise;
