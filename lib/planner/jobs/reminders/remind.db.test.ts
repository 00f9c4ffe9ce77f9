import { eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { asActor, asNobody } from "@/db/client";
import {
  experiments,
  mails,
  notifications,
  planItems,
  reminderSettings,
  reminders,
  tripwires,
} from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { readAllNotifications } from "@/lib/accounts/commands/read-notifications";
import type { Actor } from "@/lib/kernel/actor";
import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { parseQuarter } from "@/lib/kernel/quarter";
import {
  muteByLink,
  saveReminderSettings,
  snoozeByLink,
  snoozeReminder,
} from "@/lib/planner/commands";
import { localTime } from "@/lib/planner/domain/reminders/local-time";
import { plannerMails } from "@/lib/planner/jobs";
import { getReminderSettings, listReminders } from "@/lib/planner/queries";
import { reminderLink } from "@/lib/planner/queries/reminder-link";
import { now } from "@/lib/platform/clock";
import { remind } from "./remind";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 4 });
// A connection that is killed must not end the test run.
pool.on("error", () => undefined);
pool.on("connect", (client) => client.on("error", () => undefined));
afterAll(() => pool.end());

const START = parseQuarter("2027-Q2") ?? 0;
const NOON = "2027-04-01T12:00:00Z";

async function run(at: string): Promise<void> {
  const client = await pool.connect();
  await remind(client, new Date(at)).finally(() => client.release());
}

/** Somebody whose item begins with the second quarter of 2027, with nothing else to be reminded of. */
async function planning(given: Parameters<typeof anActor>[0] = {}) {
  const actor = await anActor(given);
  const plan = await aPlan({ clientId: actor.userId, startsIn: START - 1, isActive: true });
  for (const quarter of [START - 1, START]) await aCheckIn({ clientId: actor.userId, quarter });
  const item = await aPlanItem(plan, { title: "CISM", startsIn: START });
  return { actor, plan, item };
}

const remindersOf = ({ userId }: Actor) =>
  owner.select().from(reminders).where(eq(reminders.userId, userId)).orderBy(reminders.createdAt);
const told = async ({ userId }: Actor) => ({
  reminders: await owner.$count(reminders, eq(reminders.userId, userId)),
  notifications: await owner.$count(notifications, eq(notifications.userId, userId)),
  mails: await owner.$count(mails, eq(mails.userId, userId)),
});
const ONE = { reminders: 1, notifications: 1, mails: 1 };
const NONE = { reminders: 0, notifications: 0, mails: 0 };

const batchOf = async (actor: Actor) => (await remindersOf(actor))[0]?.batchId ?? "";
const tokenFor = (deed: "snooze" | "mute", batch: string, at = now()) =>
  new URL(reminderLink(deed, batch, at)).searchParams.get("token") ?? "";

describe("a reminder", () => {
  it("comes once, however often and beside itself the job runs, and from its day on", async () => {
    const { actor } = await planning();
    await run("2027-03-31T12:00:00Z");
    expect(await told(actor)).toEqual(NONE);
    await Promise.all([run(NOON), run(NOON), run(NOON)]);
    await run("2027-04-02T12:00:00Z");
    expect(await told(actor)).toEqual(ONE);
  });

  it("comes once when the clock was a day ahead meanwhile, or a day behind, and is set right", async () => {
    const { actor } = await planning();
    await run("2027-03-31T12:00:00Z");
    await run(NOON);
    await run("2027-03-31T12:15:00Z");
    await run("2027-04-01T12:30:00Z");
    await run("2027-03-30T12:30:00Z");
    await run("2027-04-02T12:30:00Z");
    expect(await told(actor)).toEqual(ONE);
  });

  it("is caught up after days without a worker, but not after months", async () => {
    const [late, gone] = [await planning(), await planning()];
    await owner
      .update(planItems)
      .set({ startsIn: START - 1, quarters: 9 })
      .where(eq(planItems.id, gone.item.id));
    await run("2027-04-20T12:00:00Z");
    expect(await told(late.actor)).toEqual(ONE);
    expect(await told(gone.actor)).toEqual(NONE);
  });

  it("is sent once after the job's connection was killed at each of its steps", async () => {
    const { actor } = await planning();
    const CRASH = new Error("killed");
    for (let step = 1; ; step += 1) {
      const client = await pool.connect();
      let left = step;
      // As `kill -9` between two statements: what was sent is there, the rest never comes.
      const dying = new Proxy(client, {
        get: (target, name) => {
          if (name !== "query") return Reflect.get(target, name);
          left -= 1;
          if (left < 0) throw CRASH;
          return target.query.bind(target);
        },
      });
      const died = await remind(dying, new Date(NOON)).then(
        () => false,
        () => true,
      );
      client.release(true);
      if (!died) break;
    }
    await run(NOON);
    expect(await told(actor)).toEqual(ONE);
  });

  it("loses neither half of a statement when the server ends the connection in the middle", async () => {
    const { actor } = await planning();
    const client = await pool.connect();
    await client.query("begin");
    await remind(client, new Date(NOON));
    const { rows } = await client.query("select pg_backend_pid() as pid");
    await owner.execute(sql`select pg_terminate_backend(${rows[0].pid})`);
    client.release(true);
    expect(await told(actor)).toEqual(NONE);
    await run(NOON);
    expect(await told(actor)).toEqual(ONE);
  });

  it("is kept in the inbox by night, and mailed when the quiet hours end where one lives", async () => {
    const { actor } = await planning({ timeZone: "Asia/Kathmandu" });
    await run("2027-03-31T20:00:00Z");
    expect(await told(actor)).toEqual({ ...ONE, mails: 0 });
    await run("2027-04-01T02:14:00Z");
    expect((await told(actor)).mails).toBe(0);
    await run("2027-04-01T02:15:00Z");
    expect(await told(actor)).toEqual(ONE);
  });

  it.each([
    ["daily", 2],
    ["weekly", 1],
    ["off", 0],
  ] as const)("is gathered %s", async (digest, count) => {
    const { actor, plan } = await planning();
    await owner.insert(reminderSettings).values({ userId: actor.userId, digest });
    // 2027-04-05 is a Monday.
    await run("2027-04-05T12:00:00Z");
    await aPlanItem(plan, { title: "Another", startsIn: START });
    await run("2027-04-05T15:00:00Z");
    await run("2027-04-06T12:00:00Z");
    await run("2027-04-07T12:00:00Z");
    expect(await told(actor)).toEqual({ reminders: 2, notifications: 2, mails: count });
  });

  it("knows check-ins, experiments and tripwires, what is late, and what is turned off", async () => {
    const { actor, plan, item } = await planning();
    const experiment = one(
      await owner
        .insert(experiments)
        .values({
          ...{
            clientId: actor.userId,
            uncertainty: "Do I like it?",
            test: "Try",
            expectation: "Yes",
          },
          ...{ forecast: 50, dueOn: "2027-06-20" },
        })
        .returning(),
    );
    const wire = { planId: plan.id, clientId: actor.userId, condition: "A post", dueIn: START };
    await owner.insert(tripwires).values(wire);
    await run("2027-07-01T12:00:00Z");
    const kinds = async () => (await remindersOf(actor)).map(({ kind }) => kind).sort();
    expect(await kinds()).toEqual(["experiment", "item", "tripwire"]);
    const said = await listReminders(
      actor,
      (await remindersOf(actor)).map(({ id }) => id),
    );
    expect(said.find(({ kind }) => kind === "experiment")).toMatchObject({
      refId: experiment.id,
      uncertainty: "Do I like it?",
    });
    await saveReminderSettings(actor, {
      ...{ version: 0, digest: "at once", quiet: { from: 0, to: 0 }, muted: ["item"] },
    });
    await owner
      .update(planItems)
      .set({ startsIn: START + 1 })
      .where(eq(planItems.id, item.id));
    await run("2027-09-20T12:00:00Z");
    expect(await kinds()).toEqual(["check-in", "experiment", "item", "tripwire"]);
  });

  it("says nothing of the person or the plan, and nothing once it was read", async () => {
    const { actor } = await planning();
    await run(NOON);
    const compose = plannerMails.reminder;
    const batch = await batchOf(actor);
    const mail = await compose(batch, actor.userId);
    expect(mail?.text).toContain("/inbox");
    expect(mail?.unsubscribe).toContain("/reminders/mute?token=");
    for (const said of ["CISM", "Ada", "Five years", "check-in"])
      expect(`${mail?.subject} ${mail?.text}`).not.toContain(said);
    expect(await compose(batch, (await anActor()).userId)).toBeNull();
    expect(await compose(batch, null)).toBeNull();
    await readAllNotifications(actor);
    expect(await compose(batch, actor.userId)).toBeNull();
  });
});

describe("a link of its mail", () => {
  it("puts off for a week, twice as once, and reminds again while it is open", async () => {
    const { actor } = await planning();
    await run(NOON);
    const token = tokenFor("snooze", await batchOf(actor));
    const put = await snoozeByLink(token);
    expect(await snoozeByLink(token)).toEqual(put);
    await owner
      .update(reminders)
      .set({ snoozedUntil: "2027-04-08" })
      .where(eq(reminders.userId, actor.userId));
    await run("2027-04-07T12:00:00Z");
    expect(await told(actor)).toEqual(ONE);
    await run("2027-04-08T12:00:00Z");
    await run("2027-04-09T12:00:00Z");
    expect(await told(actor)).toEqual({ reminders: 2, notifications: 2, mails: 2 });
  });

  it("does not remind again of what is done by then", async () => {
    const { actor, item } = await planning();
    await run(NOON);
    await snoozeByLink(tokenFor("snooze", await batchOf(actor)));
    await owner.update(planItems).set({ status: "done" }).where(eq(planItems.id, item.id));
    await owner
      .update(reminders)
      .set({ snoozedUntil: "2027-04-08" })
      .where(eq(reminders.userId, actor.userId));
    await run("2027-04-08T12:00:00Z");
    expect(await told(actor)).toEqual(ONE);
  });

  it("mutes its own kinds, twice as once, and nobody else's", async () => {
    const [{ actor }, other] = [await planning(), await planning()];
    await run(NOON);
    const token = tokenFor("mute", await batchOf(actor));
    for (const _time of [1, 2]) expect(await muteByLink(token)).toEqual({ kinds: ["item"] });
    expect(await getReminderSettings(actor)).toMatchObject({ muted: ["item"] });
    expect(await getReminderSettings(other.actor)).toMatchObject({ muted: [], version: 0 });
  });

  it("does nothing when it is forged, for another deed, run out or cut short", async () => {
    const { actor } = await planning();
    await run(NOON);
    const batch = await batchOf(actor);
    const good = tokenFor("snooze", batch);
    const longer = good.replace(/\.(\d+)\./, (_all, until) => `.${Number(until) + 1}.`);
    const old = tokenFor("snooze", batch, new Date(now().getTime() - 31 * 86_400_000));
    const wrong = [longer, old, good.slice(0, -1), tokenFor("mute", batch), "", "a.b.c"];
    for (const token of wrong) await expect(snoozeByLink(token)).rejects.toThrow(/run out/);
    await expect(muteByLink(good)).rejects.toThrow(/run out/);
    const elsewhere = tokenFor("snooze", crypto.randomUUID());
    await expect(snoozeByLink(elsewhere)).rejects.toThrow(/run out/);
    expect((await remindersOf(actor)).map(({ snoozedUntil }) => snoozedUntil)).toEqual([null]);
  });
});

it("is its owner's alone, written by the job alone; settings are not written over", async () => {
  const { actor } = await planning();
  await run(NOON);
  const settings = { digest: "daily", quiet: { from: 60, to: 120 }, muted: [] } as const;
  const saved = { ...settings, muted: [...settings.muted] };
  await saveReminderSettings(actor, { version: 0, ...saved });
  await expect(saveReminderSettings(actor, { version: 0, ...saved })).rejects.toThrow(Conflict);
  await saveReminderSettings(actor, { version: 1, ...saved });
  const rows = (who: Actor) =>
    asActor(who, async (tx) => [await tx.$count(reminders), await tx.$count(reminderSettings)]);
  expect(await rows(actor)).toEqual([1, 1]);
  for (const roles of [["client"], ["client", "admin"], ["client", "coach"]] as const)
    expect(await rows(await anActor({ roles: [...roles] }))).toEqual([0, 0]);
  const made = { userId: actor.userId, kind: "item", refId: actor.userId, dueOn: "2027-01-01" };
  await expect(asActor(actor, (tx) => tx.insert(reminders).values(made))).rejects.toThrow();
  await expect(
    asNobody((db) => db.execute(sql`update reminders set snoozed_until = now()`)),
  ).resolves.toMatchObject({ rowCount: 0 });
});

it("is put off in the app for a week where its owner lives, taken back, and by nobody else", async () => {
  const { actor } = await planning({ timeZone: "Pacific/Auckland" });
  await run(NOON);
  const [reminder] = await remindersOf(actor);
  const reminderId = reminder?.id ?? "";
  const until = async () => (await remindersOf(actor))[0]?.snoozedUntil;
  await expect(
    snoozeReminder(await anActor({ roles: ["client", "coach"] }), { reminderId, isOff: true }),
  ).rejects.toThrow(NotFound);
  expect(await until()).toBeNull();
  await snoozeReminder(actor, { reminderId, isOff: true });
  const there = dayNumber(localTime(now(), "Pacific/Auckland").date);
  expect(await until()).toBe(dayText(there + 7));
  await snoozeReminder(actor, { reminderId, isOff: false });
  expect(await until()).toBeNull();
});
