import { and, eq, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { mailChoices, mails } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { aPlan } from "@/db/testing/planner-factories";
import { revokeConsent } from "@/lib/accounts/commands/change-consent";
import { saveMailChoices, stopMailsByLink } from "@/lib/accounts/commands/mail-choices";
import { readAllNotifications } from "@/lib/accounts/commands/read-notifications";
import { MAIL_DIGEST, MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import type { MailPace, MailPaces } from "@/lib/accounts/domain/mail-pace";
import { getMailChoices, stopMailsLink } from "@/lib/accounts/queries/mail-choices";
import { planMeeting } from "@/lib/coaching/commands/meetings/meetings";
import { requestReview } from "@/lib/coaching/commands/request-review";
import { coachingMails } from "@/lib/coaching/jobs";
import type { Actor } from "@/lib/kernel/actor";
import { digestMail, digestMails } from "./mail-digest";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 4 });
afterAll(() => pool.end());

const DAY = 86_400_000;
/** Days from today on at that hour, by UTC, where everybody here lives. */
const at = (days: number, hour: number) =>
  new Date(Math.floor(Date.now() / DAY) * DAY + days * DAY + hour * 3_600_000);

async function run(when: Date): Promise<void> {
  const client = await pool.connect();
  await digestMails(client, when).finally(() => client.release());
}

const digestsOf = ({ userId }: Actor) =>
  owner
    .select()
    .from(mails)
    .where(and(eq(mails.userId, userId), eq(mails.kind, MAIL_DIGEST)))
    .orderBy(mails.createdAt);
const compose = digestMail(coachingMails);

const all = (pace: MailPace) =>
  Object.fromEntries(MAIL_KINDS.map((kind) => [kind, pace])) as MailPaces;

/** Ben, who wants one mail a day unless he chose else, was asked for a review and to a meeting. */
async function told(chosen: Partial<MailPaces> = all("daily")) {
  const ada = await anActor({ name: "Ada" });
  const ben = await anActor({ name: "Ben", roles: ["client", "coach"] });
  await saveMailChoices(ben, { version: 0, paces: { ...all("at once"), ...chosen } });
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await aGrant(engagement);
  const plan = await aPlan({ clientId: ada.userId });
  await requestReview(ada, { planId: plan.id, coachId: ben.userId, note: "A private word" });
  const meet = () =>
    planMeeting(ada, {
      ...{ engagementId: engagement.id, date: at(9, 0).toISOString().slice(0, 10) },
      ...{ time: "14:30", minutes: 60, place: "" },
    });
  await meet();
  return { ada, ben, engagement, meet };
}

describe("the daily mail", () => {
  it("tells of just those kinds that were chosen for it", async () => {
    const { ben } = await told({ "meeting-told": "daily" });
    await run(at(0, 12));
    const digest = one(await digestsOf(ben));
    const gathered = await owner.select().from(mails).where(eq(mails.batchId, digest.refId));
    expect(gathered.map(({ kind }) => kind)).toEqual(["meeting-told"]);
    expect(await compose(digest.refId, ben.userId)).toMatchObject({
      subject: "One thing in Fairlead is new",
    });
    const token = new URL(stopMailsLink(digest.id)).searchParams.get("token") ?? "";
    await stopMailsByLink(token, true);
    expect((await getMailChoices(ben)).paces).toEqual({
      ...{ ...all("at once"), "meeting-told": "off" },
    });
  });

  it("counts nothing that was sent on its own meanwhile", async () => {
    const { ben } = await told();
    await run(at(0, 12));
    const { refId } = one(await digestsOf(ben));
    const sent = and(eq(mails.batchId, refId), eq(mails.kind, "meeting-told"));
    await owner
      .update(mails)
      .set({ sentAt: at(0, 12) })
      .where(sent);
    expect(await compose(refId, ben.userId)).toMatchObject({
      subject: "One thing in Fairlead is new",
    });
  });

  it("tells of all that waits, once, however often and beside itself the job runs", async () => {
    const { ada, ben } = await told();
    await Promise.all([run(at(0, 12)), run(at(0, 12)), run(at(0, 12))]);
    const digest = one(await digestsOf(ben));
    const mail = await compose(digest.refId, ben.userId);
    expect(mail?.subject).toBe("2 things in Fairlead are new");
    expect(mail?.text).toContain("/inbox");
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Ada|private|review|meeting/i);
    expect(await compose(digest.refId, ada.userId)).toBeNull();
    expect(await compose(digest.refId, null)).toBeNull();
  });

  it("comes once a day: what is new after it waits for the next", async () => {
    const { ben, meet } = await told();
    await run(at(0, 12));
    await meet();
    await run(at(0, 18));
    expect(await digestsOf(ben)).toHaveLength(1);
    await run(at(1, 12));
    const [, next] = await digestsOf(ben);
    expect(await compose(next?.refId ?? "", ben.userId)).toMatchObject({
      subject: "One thing in Fairlead is new",
    });
  });

  it("waits for the end of the quiet hours, and is nobody's who wants mails at once", async () => {
    const [{ ben }, { ben: other }] = [await told(), await told({})];
    await run(at(0, 22));
    await run(at(1, 7));
    expect(await digestsOf(ben)).toEqual([]);
    await run(at(1, 8));
    expect(await digestsOf(ben)).toHaveLength(1);
    expect(await digestsOf(other)).toEqual([]);
  });

  it("counts no longer what was taken back, and says nothing once all was read", async () => {
    const { ada, ben, engagement } = await told();
    await run(at(0, 12));
    const { refId } = one(await digestsOf(ben));
    await revokeConsent(ada, engagement.id);
    expect(await compose(refId, ben.userId)).toMatchObject({
      subject: "One thing in Fairlead is new",
    });
    await readAllNotifications(ben);
    expect(await compose(refId, ben.userId)).toBeNull();
  });

  it("stops by its link every kind that it told of, and no other; and begins them again", async () => {
    const { ben } = await told();
    await run(at(0, 12));
    const digest = one(await digestsOf(ben));
    const token = new URL(stopMailsLink(digest.id)).searchParams.get("token") ?? "";
    for (const _time of [1, 2])
      expect(await stopMailsByLink(token, true)).toEqual({ kind: MAIL_DIGEST });
    const stopped = { "review-requested": "off", "meeting-told": "off" };
    expect(await getMailChoices(ben)).toEqual({
      ...{ version: 2, paces: { ...all("daily"), ...stopped } },
    });
    expect(await compose(digest.refId, ben.userId)).toBeNull();
    await stopMailsByLink(token, false);
    expect((await getMailChoices(ben)).paces).toEqual(all("daily"));
  });

  it("is left by choice: what waited for it is sent like any other", async () => {
    const { ben } = await told();
    const waiting = await owner.select().from(mails).where(eq(mails.userId, ben.userId));
    await owner.execute(sql`delete from graphile_worker._private_jobs`);
    await saveMailChoices(ben, { version: 1, paces: all("at once") });
    const { rows } = await owner.execute<{ id: string }>(
      sql`select payload->>'mailId' as id from graphile_worker._private_jobs`,
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
    await run(at(1, 12));
    expect(await digestsOf(ben)).toEqual([]);
    await saveMailChoices(ben, { version: 2, paces: { ...all("daily"), "meeting-told": "off" } });
    const again = await owner.execute<{ kind: string }>(sql`
      select m.kind from graphile_worker._private_jobs j join mails m on m.id::text = j.payload->>'mailId'`);
    // Sent for once more: what is stopped is let go of, and what comes once a day waits.
    expect(again.rows.map(({ kind }) => kind).sort()).toEqual([
      "meeting-told",
      "meeting-told",
      "review-requested",
    ]);
    expect(await owner.$count(mailChoices, eq(mailChoices.userId, ben.userId))).toBe(1);
  });
});
