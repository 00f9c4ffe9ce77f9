import { eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { credentialVersions, mails, notifications, users } from "@/db/schema";
import { aCredential } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { readNotification } from "@/lib/accounts/commands/read-notifications";
import type { Actor } from "@/lib/kernel/actor";
import { credentialChangedTask, plannerMails } from "./jobs";
import { listChangedEntries, listItemsNaming } from "./queries";
import { changedEntriesColumn } from "./queries/changed-entries";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 2 });
afterAll(() => pool.end());

/** The job as the worker runs it: on a connection of the tables' owner. */
async function tell(versionId: string): Promise<void> {
  const client = await pool.connect();
  const helpers = {
    withPgClient: <T>(work: (c: typeof client) => T) => work(client),
    logger: { info: () => undefined },
  };
  // Of what the worker hands over, only these two are used.
  await credentialChangedTask(
    { versionId },
    helpers as unknown as Parameters<typeof credentialChangedTask>[1],
  );
  client.release();
}

const aVersion = async (credentialId: string, isAnnounced = true, number = 1) =>
  one(
    await owner
      .insert(credentialVersions)
      .values({ credentialId, number, before: {}, after: {}, reason: "It rose", isAnnounced })
      .returning(),
  );

async function planning(
  credentialId: string,
  status: "planned" | "in progress" | "done" | "dropped",
) {
  const actor = await anActor();
  const plan = await aPlan({ clientId: actor.userId });
  const item = await aPlanItem(plan, {
    ...{ credentialId, status, title: "My certificate" },
    droppedReason: status === "dropped" ? "No more" : null,
  });
  return { actor, planId: plan.id, itemId: item.id };
}

const toldOf = (versionId: string) =>
  owner.select().from(notifications).where(eq(notifications.refId, versionId));
const mailsOf = (versionId: string) => owner.select().from(mails).where(eq(mails.refId, versionId));

describe("a change that is announced", () => {
  let entryId: string;
  let ada: Awaited<ReturnType<typeof planning>>;
  let ben: Awaited<ReturnType<typeof planning>>;
  let version: typeof credentialVersions.$inferSelect;

  beforeAll(async () => {
    entryId = (await aCredential()).id;
    ada = await planning(entryId, "planned");
    ben = await planning(entryId, "in progress");
    // Named twice, told once; done and dropped items are not touched by it.
    await aPlanItem(
      { id: ada.planId, clientId: ada.actor.userId, startsIn: 8108 },
      { credentialId: entryId },
    );
    await planning(entryId, "done");
    await planning(entryId, "dropped");
    await planning((await aCredential()).id, "planned");
    version = await aVersion(entryId);
    await tell(version.id);
  });

  it("reaches everybody who still plans with it, once, in the app and by mail", async () => {
    const ids = [ada.actor.userId, ben.actor.userId].sort();
    const told = await toldOf(version.id);
    expect(told.map(({ userId }) => userId).sort()).toEqual(ids);
    for (const { key } of told) expect(key).toBe(`credential-changed:${version.id}`);
    expect((await mailsOf(version.id)).map(({ userId }) => userId).sort()).toEqual(ids);
  });

  it("tells nobody again when it runs twice, also after it was read and for two at once", async () => {
    await Promise.all([tell(version.id), tell(version.id)]);
    expect(await toldOf(version.id)).toHaveLength(2);
    expect(await mailsOf(version.id)).toHaveLength(2);
  });

  it("reaches somebody who planned with it in between on the next run", async () => {
    const late = await planning(entryId, "planned");
    await tell(version.id);
    expect((await toldOf(version.id)).map(({ userId }) => userId)).toContain(late.actor.userId);
  });

  it("sends a mail that names nothing, and none once it was read in the app", async () => {
    const compose = plannerMails["credential-changed"];
    const mail = await compose(version.id, ada.actor.userId);
    expect(mail?.text).toMatch(/\/inbox/);
    for (const said of ["Certified Example", "My certificate", "It rose", "Ada"])
      expect(`${mail?.subject} ${mail?.text}`).not.toContain(said);
    expect(await compose(version.id, null)).toBeNull();
    expect(await compose(version.id, (await anActor()).userId)).toBeNull();
    await read(ben.actor, version.id);
    expect(await compose(version.id, ben.actor.userId)).toBeNull();
  });

  it("stands at each item once, with all of it that was told, the latest first", async () => {
    const next = await aVersion(entryId, true, 2);
    await tell(next.id);
    for (const one of await listChangedEntries(ben.actor, ben.planId)) {
      expect(one).toMatchObject({ number: 2, entryId });
      expect(one.at).toEqual(next.editedAt);
      expect(one.notificationIds).toHaveLength(1);
    }
    const [first] = await listChangedEntries(ada.actor, ada.planId);
    expect(first?.notificationIds).toHaveLength(2);
    const [beside] = await asActor(ada.actor, async (tx) => {
      const column = changedEntriesColumn(tx, ada.actor, ada.planId);
      return (await tx.execute<{ changed: object[] }>(sql`select ${column} as changed`)).rows;
    });
    expect(beside?.changed[0]).toEqual({ ...first, at: expect.any(String) });
    await read(ada.actor, next.id);
    expect(await listChangedEntries(ada.actor, ada.planId)).toHaveLength(2);
  });

  it("stands at the items of the plan until it is read, for nobody else", async () => {
    const changed = () => listChangedEntries(ada.actor, ada.planId);
    expect((await changed()).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["My certificate", "A course"]),
    );
    expect(await listChangedEntries(ben.actor, ada.planId)).toEqual([]);
    await read(ada.actor, version.id);
    expect(await changed()).toEqual([]);
  });
});

async function read(actor: Actor, versionId: string): Promise<void> {
  const mine = (await toldOf(versionId)).find(({ userId }) => userId === actor.userId);
  await readNotification(actor, mine?.id ?? "");
}

it("is silent about what was not announced, about what is gone, and to who cannot sign in", async () => {
  const { id } = await aCredential();
  const { actor } = await planning(id, "planned");
  const quiet = await aVersion(id, false);
  await tell(quiet.id);
  expect(await toldOf(quiet.id)).toEqual([]);
  await tell(crypto.randomUUID());
  await owner.update(users).set({ state: "suspended" }).where(eq(users.id, actor.userId));
  const loud = await aVersion(id, true, 2);
  await tell(loud.id);
  expect(await toldOf(loud.id)).toEqual([]);
});

it("counts people for the operator only from five on", async () => {
  const { id } = await aCredential();
  const count = async () => {
    const admin = await anActor({ roles: ["client", "admin"] });
    const { rows } = await asActor(admin, (tx) =>
      tx.execute<{ n: number | null }>(sql`select count_people_with(${id}) as n`),
    );
    return rows[0]?.n;
  };
  expect(await count()).toBe(0);
  for (let n = 0; n < 4; n += 1) await planning(id, "planned");
  expect(await count()).toBeNull();
  await planning(id, "in progress");
  expect(await count()).toBe(5);
});

it("finds an entry in one's own plans, not dropped, and in nobody else's", async () => {
  const { id } = await aCredential();
  const [ada, ben] = [await planning(id, "done"), await planning(id, "planned")];
  await planning(id, "dropped");
  expect(await listItemsNaming(ada.actor, [id])).toMatchObject([
    { id: ada.itemId, status: "done", entryId: id },
  ]);
  expect(await listItemsNaming(ben.actor, [])).toEqual([]);
});
