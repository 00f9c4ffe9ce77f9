import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor } from "@/db/client";
import { mailChoices, mails, notifications } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { saveMailChoices, stopMailsByLink } from "@/lib/accounts/commands/mail-choices";
import { MAIL_KINDS } from "@/lib/accounts/domain/mail-kinds";
import { getMailChoices, stopMailsLink } from "@/lib/accounts/queries/mail-choices";
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
    wanted: ["review-answered", "consent-asked", "meeting-told", "credential-changed"],
    version: 1,
  });
  await stopMailsByLink(token, false);
  expect((await getMailChoices(ben)).wanted).toEqual(MAIL_KINDS);
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
  await saveMailChoices(ben, { version: 0, isDaily: false, wanted: ["review-requested"] });
  expect((await getMailChoices(ben)).wanted).toEqual(["review-requested"]);
  await expect(saveMailChoices(ben, { version: 0, isDaily: false, wanted: [] })).rejects.toThrow(
    Conflict,
  );
  await saveMailChoices(ben, { version: 1, isDaily: false, wanted: [] });
  const rows = (who: typeof ben) => asActor(who, (tx) => tx.$count(mailChoices));
  expect(await rows(ben)).toBe(1);
  expect(await rows(await anActor({ roles: ["client", "coach", "admin"] }))).toBe(0);
});
