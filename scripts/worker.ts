import { parseCronItems, run, type Task } from "graphile-worker";
import { Pool } from "pg";
import { accountMails, cleanUpTask } from "@/lib/accounts/jobs";
import {
  calibrateTask,
  rescoreTask,
  resumeCalibrations,
  resumeRescoring,
} from "@/lib/assessment/jobs";
import { importTask, resumeImports } from "@/lib/catalogue/jobs";
import { coachingMails } from "@/lib/coaching/jobs";
import { credentialChangedTask, plannerMails } from "@/lib/planner/jobs";
import { cleanUpCreditsTask, removeEvidenceTask } from "@/lib/planner/jobs/credits";
import { lookDeeperTask, resumeFits } from "@/lib/planner/jobs/run-fit";
import { logger } from "@/lib/platform/logger";
import { deliver } from "@/lib/platform/post";

type Compose = (
  refId: string,
  toUserId: string | null,
) => Promise<{ subject: string; text: string } | null>;
type MailRow = {
  id: string;
  kind: string;
  ref_id: string;
  user_id: string | null;
  recipient: string;
};

const composers: Record<string, Compose> = { ...accountMails, ...plannerMails, ...coachingMails };

/** Sends one queued mail once: composed now, from what is true now. */
const sendMail: Task = async (payload, { withPgClient }) => {
  const { mailId } = payload as { mailId: string };
  await withPgClient(async (client) => {
    const { rows } = await client.query<MailRow>(
      "select id, kind, ref_id, user_id, recipient from mails where id = $1 and sent_at is null and dropped_at is null",
      [mailId],
    );
    const mail = rows[0];
    if (!mail) return;
    const letter = await composers[mail.kind]?.(mail.ref_id, mail.user_id);
    if (letter) await deliver({ id: mail.id, to: mail.recipient, ...letter });
    const column = letter ? "sent_at" : "dropped_at";
    await client.query(`update mails set ${column} = now() where id = $1`, [mailId]);
    logger.info({ mail: mail.id, kind: mail.kind, sent: Boolean(letter) }, "mail");
  });
};

const connectionString = process.env.DATABASE_OWNER_URL;
if (!connectionString)
  throw new Error("DATABASE_OWNER_URL is not set: start the worker with npm start");

const pgPool = new Pool({ connectionString, max: 8, application_name: "fairlead-worker" });
// An idle connection that dies with the server must not end the worker.
pgPool.on("error", () => undefined);
pgPool.on("connect", (client) => client.on("error", () => undefined));

const runner = await run({
  pgPool,
  // Mails go on while a long piece of work is at it.
  concurrency: 4,
  pollInterval: 2000,
  parsedCronItems: parseCronItems([
    { task: "clean-up", match: "17 * * * *" },
    { task: "clean-up-credits", match: "23 * * * *" },
  ]),
  taskList: {
    "send-mail": sendMail,
    "clean-up": cleanUpTask,
    "clean-up-credits": cleanUpCreditsTask,
    "remove-evidence": removeEvidenceTask,
    calibrate: calibrateTask,
    rescore: rescoreTask,
    "credential-changed": credentialChangedTask,
    "import-catalogue": importTask,
    "look-deeper": lookDeeperTask,
  },
});
await resumeCalibrations(pgPool);
await resumeRescoring(pgPool);
await resumeImports(pgPool);
await resumeFits(pgPool);
// The launcher is gone: nobody would stop this process later.
process.on("disconnect", () => void runner.stop());
await runner.promise;
