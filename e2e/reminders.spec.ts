import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import { owner } from "@/db/testing/connect";
import { aUser } from "@/db/testing/factories";
import { filledDataDir } from "@/db/testing/filled-data";
import { anExperimentDue, snoozedUntil, withoutQuietHours } from "@/db/testing/reminder-factories";
import { freePort, removeData, startApp } from "@/db/testing/running-app";
import { expect, test } from "./fixtures";
import { mailsTo, wordsOf } from "./mailbox";

/** Somebody whose experiment's result is due, and who has no quiet hours. */
async function withSomethingDue() {
  const person = await aUser();
  await withoutQuietHours(person.id);
  await anExperimentDue(person.id);
  return person;
}

const DUE = /Subject: Something in Fairlead is due/;
test("what is due is mailed without a word of it, and put off without signing in", async ({
  page,
  signInAs,
}) => {
  const person = await withSomethingDue();
  await owner.execute(sql`select graphile_worker.add_job('remind')`);
  const mail = () => mailsTo(person.email, DUE).at(-1) ?? "";
  await expect.poll(mail).not.toBe("");
  expect(wordsOf(mail())).not.toMatch(/leading|Ada|experiment/i);
  const link = /https?:\/\/\S+\/reminders\/snooze\S+/.exec(mail())?.[0] ?? "";

  await page.goto(link);
  await expect(page.getByRole("button", { name: "Remind me again in a week" })).toBeVisible();
  // Opened, as by a mail scanner: nothing has happened.
  expect(await snoozedUntil(person.id)).toBeNull();
  for (const _time of [1, 2]) {
    await page.goto(link);
    await page.getByRole("button", { name: "Remind me again in a week" }).click();
    await expect(page.getByText("You are reminded again on")).toBeVisible();
  }
  const until = await snoozedUntil(person.id);
  expect(until).not.toBeNull();

  await page.goto(link.replace("/snooze", "/mute"));
  await page.getByRole("button", { name: "Stop reminders of this kind" }).click();
  await expect(page.getByText(/^This link has run out, or is not whole/)).toBeVisible();

  await signInAs(person);
  await page.goto("/inbox");
  await expect(page.getByText("How did it come out? “Do I like leading?”")).toBeVisible();
  // Put off by the mail's link already; taken back and put off again here.
  await page.getByRole("button", { name: /^Do not put it off: How did it come out/ }).click();
  await page.getByRole("button", { name: /^Remind me in a week: How did it come out/ }).click();
  await expect(page.getByText(/^Put off: it comes again on/)).toBeVisible();
  await page.goto("/settings/reminders");
  await page.getByLabel("An experiment’s result").uncheck();
  await page.getByLabel("How often a mail may come").selectOption("weekly");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("An experiment’s result")).not.toBeChecked();
});

test("a reminder whose job was killed is sent once after the next start", async () => {
  const dataDir = filledDataDir();
  const given = { port: await freePort(), dataDir };
  let app = await startApp(given);
  const email = `${randomUUID()}@example.test`;
  const ask = async <Row extends object>(text: string, values: unknown[] = []) => {
    const client = new Client({ connectionString: app.ownerUrl });
    await client.connect();
    const { rows } = await client.query<Row>(text, values);
    await client.end();
    return rows;
  };
  await ask(
    `with person as (insert into users (email, name, email_verified_at) values ($1, 'Ada', now()) returning id),
     settings as (insert into reminder_settings (user_id, quiet_from, quiet_to) select id, 0, 0 from person),
     begun as (insert into experiments (client_id, uncertainty, test, expectation, forecast, due_on)
       select id, 'u', 't', 'e', 50, current_date from person)
     select graphile_worker.add_job('remind')`,
    [email],
  );
  await app.killAll();
  app = await startApp(given);
  const sent = () => mailsTo(email, DUE, dataDir).length;
  await expect.poll(sent).toBe(1);
  await ask("select graphile_worker.add_job('remind') from generate_series(1, 3)");
  // The next quarter of an hour's waits too, from some seconds after the start.
  const left = () =>
    ask(`select 1 from graphile_worker.jobs where task_identifier in ('remind', 'send-mail')
      and (run_at <= now() or attempts > 0)`);
  await expect.poll(async () => (await left()).length).toBe(0);
  expect(sent()).toBe(1);
  const [counts] = await ask(
    `select (select count(*)::int from mails where kind = 'reminder' and user_id = person.id) as mails,
       (select count(*)::int from notifications where kind = 'reminder' and user_id = person.id) as told
     from users person where email = $1`,
    [email],
  );
  expect(counts).toEqual({ mails: 1, told: 1 });
  await app.stop();
  removeData(dataDir);
});
