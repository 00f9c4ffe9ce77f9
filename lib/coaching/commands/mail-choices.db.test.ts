import { readFileSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor } from "@/db/client";
import { mailChoices, mails, notifications } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { saveMailChoices, stopMailsByLink } from "@/lib/accounts/commands/mail-choices";
import { MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import type { MailPace, MailPaces } from "@/lib/accounts/domain/mail-pace";
import { getMailChoices, stopMailsLink } from "@/lib/accounts/queries/mail-choices";
import { mailChoicesInput } from "@/lib/accounts/schema/mail-choices";
import { listToldReviews } from "@/lib/coaching/queries";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { requestReview } from "./request-review";

/** A coach who was just asked for a review, and what they were told. */
async function asked() {
  const [ada, ben] = [
    await anActor({ name: "Ada" }),
    await anActor({ roles: ["client", "coach"] }),
  ];
  const plan = await aPlan({ clientId: ada.userId });
  await aGrant(await anEngagement({ clientId: ada.userId, coachId: ben.userId }));
  await requestReview(ada, { planId: plan.id, coachId: ben.userId, note: "" });
  const [mail] = await owner.select().from(mails).where(eq(mails.userId, ben.userId));
  const told = await owner.select().from(notifications).where(eq(notifications.userId, ben.userId));
  return { ada, ben, mailId: mail?.id ?? "", told };
}

const all = (pace: MailPace) =>
  Object.fromEntries(MAIL_KINDS.map((kind) => [kind, pace])) as MailPaces;

const tokenOf = (mailId: string) => new URL(stopMailsLink(mailId)).searchParams.get("token") ?? "";

it("a review that is asked for stands in the coach's inbox too, with words of now", async () => {
  const { ada, ben, told } = await asked();
  expect(told).toMatchObject([{ kind: "review-requested", readAt: null }]);
  const ids = told.map(({ refId }) => refId);
  expect(await listToldReviews(ben, ids)).toMatchObject([
    { sentence: "Ada asked you for a review.", href: `/reviews/${ids[0]}` },
  ]);
  expect(await listToldReviews(await anActor({ roles: ["client", "coach"] }), ids)).toEqual([]);
  expect(await owner.$count(notifications, eq(notifications.userId, ada.userId))).toBe(0);
});

it("a mail's link stops its kind, twice as once, begins it again, and nothing else", async () => {
  const { ben, mailId } = await asked();
  const token = tokenOf(mailId);
  for (const _time of [1, 2])
    expect(await stopMailsByLink(token, true)).toEqual({ kind: "review-requested" });
  expect(await getMailChoices(ben)).toMatchObject({
    ...{ paces: { ...all("at once"), "review-requested": "off" }, version: 1 },
  });
  await stopMailsByLink(token, false);
  expect((await getMailChoices(ben)).paces).toEqual(all("at once"));
  const other = tokenOf(crypto.randomUUID());
  const forged = `${mailId}${other.slice(36)}`;
  for (const wrong of [other, forged, token.slice(0, -1), "", "x.y"])
    await expect(stopMailsByLink(wrong, true)).rejects.toThrow(Refused);
});

it.each(MAIL_KINDS)("the database too knows that %s can be stopped", async (kind) => {
  const { userId } = await anActor();
  const recipient = "a@example.test";
  const [mail] = await owner
    .insert(mails)
    .values({ key: `${kind}:${userId}`, kind, refId: userId, userId, recipient })
    .returning({ id: mails.id });
  expect(await stopMailsByLink(tokenOf(mail?.id ?? ""), true)).toEqual({ kind });
});

it("choices are their owner's alone, and not written over from a page that is out of date", async () => {
  const { ben } = await asked();
  const paces = { ...all("off"), "review-requested": "daily", "meeting-told": "at once" } as const;
  await saveMailChoices(ben, { version: 0, paces });
  expect((await getMailChoices(ben)).paces).toEqual(paces);
  const stale = saveMailChoices(ben, { version: 0, paces: all("off") });
  await expect(stale).rejects.toThrow(Conflict);
  await saveMailChoices(ben, { version: 1, paces: all("off") });
  const rows = (who: typeof ben) => asActor(who, (tx) => tx.$count(mailChoices));
  expect(await rows(ben)).toBe(1);
  expect(await rows(await anActor({ roles: ["client", "coach", "admin"] }))).toBe(0);
});

it("choices are read from a form that says something of every kind", () => {
  const form = Object.fromEntries(MAIL_KINDS.map((kind) => [`kind.${kind}`, "daily"]));
  expect(mailChoicesInput.parse({ ...form, version: "3" })).toEqual({
    ...{ version: 3, paces: all("daily") },
  });
  for (const wrong of ["weekly", undefined])
    expect(
      mailChoicesInput.safeParse({ ...form, version: "3", "kind.meeting-told": wrong }).success,
    ).toBe(false);
});

it("what was chosen before a kind had a pace of its own is kept by the migration", async () => {
  const [daily, plain] = [await anActor(), await anActor()];
  const [, copy = ""] = readFileSync("db/migrations/0061_mail_paces.sql", "utf8").split(
    "--> statement-breakpoint",
  );
  await owner.execute(sql`alter table mail_choices add is_daily boolean not null default false`);
  await owner.execute(sql`insert into mail_choices (user_id, off, is_daily, version) values
    (${daily.userId}, '{consent-asked}', true, 4), (${plain.userId}, '{consent-asked}', false, 2)`);
  await owner.execute(sql.raw(copy));
  await owner.execute(sql`alter table mail_choices drop column is_daily`);
  const off = { "consent-asked": "off" };
  expect(await getMailChoices(daily)).toEqual({ version: 4, paces: { ...all("daily"), ...off } });
  expect(await getMailChoices(plain)).toEqual({ version: 2, paces: { ...all("at once"), ...off } });
  const again = await owner.select().from(mailChoices).where(eq(mailChoices.userId, daily.userId));
  expect(again[0]?.daily).toEqual([...MAIL_KINDS]);
});
