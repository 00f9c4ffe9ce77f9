import { randomUUID } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditLog, engagements, mails, plans, reviews, revisions } from "@/db/schema";
import { aGrant, anEngagement, aTemplate } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { revokeConsent } from "@/lib/accounts/commands/change-consent";
import { acceptSuggestions, rejectSuggestions } from "@/lib/coaching/commands/answer-suggestion";
import { getOfferToMany, getPlanReviews } from "@/lib/coaching/queries";
import { offerToManyFilter, offerToManyInput } from "@/lib/coaching/schema/offer-to-many";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { quarterText } from "@/lib/kernel/quarter";
import { once } from "@/lib/platform/idempotency";
import { offerToMany } from "./offer-to-many";

const UNSEEN = "You do not see their plan.";
type Client = Actor & { planId: string; engagementId: string };

let ben: Actor;
let templateId: string;
let [first, second] = ["", ""];
let clients: Client[] = [];

async function aClient(name: string): Promise<Client> {
  const person = await anActor({ name });
  const engagement = await anEngagement({ clientId: person.userId, coachId: ben.userId });
  await aGrant(engagement);
  const { id } = await aPlan({ clientId: person.userId });
  return { ...person, planId: id, engagementId: engagement.id };
}

beforeEach(async () => {
  ben = await anActor({ name: "Ben", roles: ["client", "coach"] });
  [first, second] = [randomUUID(), randomUUID()];
  const steps = [
    { id: first, title: "First" },
    { id: second, title: "Second", after: [first] },
  ];
  templateId = (await aTemplate({ coachId: ben.userId }, steps)).id;
  clients = [await aClient("Ada"), await aClient("Cleo"), await aClient("Zoe")];
});

const FROM = quarterText(8110);

const look = (by: Actor = ben, to = clients.map(({ userId }) => userId), said: object = {}) =>
  getOfferToMany(by, offerToManyFilter.parse({ template: templateId, from: FROM, to, ...said }));

const ids = (...names: string[]) => names.map((id) => [`take.${id}`, "on"] as const);

const inputOf = (over: Readonly<Record<string, string>> = {}) =>
  offerToManyInput.parse({
    ...{ templateId, version: "1", from: FROM, reason: "Try these" },
    ...Object.fromEntries(ids(first, second)),
    ...Object.fromEntries(clients.map(({ userId }) => [`to.${userId}`, "1"])),
    ...over,
  });
const offer = (over: Readonly<Record<string, string>> = {}, by: Actor = ben) =>
  offerToMany(by, inputOf(over));

const offersTo = (person: Client) => owner.$count(reviews, eq(reviews.clientId, person.userId));
const leftOf = ({ left }: Awaited<ReturnType<typeof offerToMany>>) => left;

describe("a template looked at for several clients", () => {
  it("shows for each what it would change, and writes down that it was looked at", async () => {
    const [ada, cleo, zoe] = clients as [Client, Client, Client];
    await aPlanItem({ id: cleo.planId, clientId: cleo.userId, startsIn: 8110 }, { title: "first" });
    await revokeConsent(zoe, zoe.engagementId);
    const { offer: seen } = await look();
    expect(seen?.people.map(({ name, found }) => [name, found])).toMatchObject([
      ["Ada", { proposals: [{}, {}], skipped: [] }],
      ["Cleo", { proposals: [{}], skipped: [{ title: "first", isWaiting: false }] }],
      ["Zoe", { leftOut: UNSEEN }],
    ]);
    const read = and(eq(auditLog.actorId, ben.userId), eq(auditLog.resource, "plan"));
    const looked = await owner.select().from(auditLog).where(read);
    expect(looked.map(({ subjectId }) => subjectId).sort()).toEqual(
      [ada.userId, cleo.userId].sort(),
    );
    expect(await owner.$count(reviews, eq(reviews.coachId, ben.userId))).toBe(0);
  });

  it("names nobody who is no client, and uses no template of another", async () => {
    const stranger = await anActor({ roles: ["client", "coach"] });
    expect((await look(stranger)).offer).toBeNull();
    const other = await aPlan({ clientId: stranger.userId });
    // Who is coached by somebody is no client of their own.
    await anEngagement({ clientId: ben.userId, coachId: stranger.userId });
    expect((await look(ben, [ben.userId])).offer?.people).toEqual([]);
    expect((await look(ben, [stranger.userId, other.clientId])).offer?.people).toEqual([]);
  });

  it("lets choose among those who share a plan, by name, whoever was chosen first", async () => {
    const [ada, cleo, zoe] = clients as [Client, Client, Client];
    await revokeConsent(cleo, cleo.engagementId);
    const { choice } = await look(ben, [zoe.userId], { choose: "yes" });
    expect(choice?.clients).toEqual([
      { id: zoe.userId, name: "Zoe", isChosen: true },
      { id: ada.userId, name: "Ada", isChosen: false },
    ]);
    expect((await look(ben, [], { q: "ad" })).choice?.clients).toMatchObject([{ name: "Ada" }]);
    expect((await look(ben, [], { q: "%" })).choice?.clients).toEqual([]);
  });
});

describe("a template offered to several clients", () => {
  it("reaches each as suggestions of their own, and each is told once", async () => {
    const { offered, left } = await offer();
    expect([offered.map(({ name }) => name), left]).toEqual([["Ada", "Cleo", "Zoe"], []]);
    for (const { planId, userId, ...person } of clients) {
      const [told] = (await getPlanReviews({ ...person, userId }, planId)).reviews;
      expect(told).toMatchObject({ offer: "Steps", outcomeReason: "Try these" });
      expect(told?.suggestions).toMatchObject([{ state: "open" }, { state: "open" }]);
      const sent = await owner.select().from(mails).where(eq(mails.userId, userId));
      expect(sent.map(({ kind }) => kind)).toEqual(["review-answered"]);
    }
    const [ada] = clients as [Client];
    expect(await acceptSuggestions(ada, offered[0]?.reviewId ?? "")).toBe(2);
  });

  it("offers nothing twice while it waits, sent one after the other or at once", async () => {
    const [ada, cleo] = clients as [Client, Client];
    const both = await Promise.all([offer(), offer()]);
    expect(both.flatMap(({ offered }) => offered)).toHaveLength(3);
    const again = await offer();
    expect(again.offered).toEqual([]);
    expect(leftOf(again)[0]).toEqual({
      name: "Ada",
      words: "They have all of that, or were offered it.",
    });
    expect(await offersTo(ada)).toBe(1);
    const [waiting] = await owner.select().from(reviews).where(eq(reviews.clientId, cleo.userId));
    await rejectSuggestions(cleo, waiting?.id ?? "");
    expect((await offer()).offered.map(({ name }) => name)).toEqual(["Cleo"]);
  });

  it("leaves out who took the plan back, ended it or changed it since, by name, and reaches the others", async () => {
    const [ada, cleo, zoe] = clients as [Client, Client, Client];
    const dora = await aClient("Dora");
    await revokeConsent(ada, ada.engagementId);
    const ended = { endedAt: sql`now()`, endedBy: "client" as const };
    await owner.update(engagements).set(ended).where(eq(engagements.id, zoe.engagementId));
    await owner.update(plans).set({ version: 2 }).where(eq(plans.id, dora.planId));
    const stranger = await anActor();
    const answer = await offer({ [`to.${dora.userId}`]: "1", [`to.${stranger.userId}`]: "1" });
    expect(answer.offered.map(({ name }) => name)).toEqual(["Cleo"]);
    expect(answer.left).toEqual([
      { name: "Ada", words: UNSEEN },
      { name: "Dora", words: "They have changed their plan since. Look at the difference again." },
      { name: "Zoe", words: "You no longer work together." },
      { name: null, words: UNSEEN },
    ]);
    const others = inArray(
      reviews.clientId,
      [ada, zoe, dora, stranger].map((p) => p.userId),
    );
    expect(await owner.$count(reviews, others)).toBe(0);
    expect(await offersTo(cleo)).toBe(1);
  });

  it("answers a form that is sent again as the first time, and tries anew whom it did not reach", async () => {
    const [ada] = clients as [Client];
    const form = new FormData();
    form.set("idempotencyKey", randomUUID());
    const send = () => offerToMany(ben, inputOf(), (part, work) => once(ben, form, work, part));
    await revokeConsent(ada, ada.engagementId);
    const [one, two] = await Promise.all([send(), send()]);
    expect(one.offered.map(({ name }) => name)).toEqual(["Cleo", "Zoe"]);
    expect(two).toEqual(one);
    await aGrant({ id: ada.engagementId, clientId: ada.userId, coachId: ben.userId });
    const later = await send();
    expect(later.left).toEqual([]);
    expect(later.offered.slice(1)).toEqual(one.offered);
    for (const person of clients) expect(await offersTo(person)).toBe(1);
  });

  it("takes back whole the one that the database refuses, and keeps the others", async () => {
    const [, cleo] = clients as [Client, Client];
    // A suggestion of hers cannot be written: the revision and review before it must not stay.
    await owner.execute(
      sql.raw(`
      create function refuse_one() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create trigger refuse_one before insert on suggestions for each row
        when (new.client_id = '${cleo.userId}') execute function refuse_one()`),
    );
    const answer = await offer().finally(() =>
      owner.execute(sql`drop function refuse_one cascade`),
    );
    expect(answer.offered.map(({ name }) => name)).toEqual(["Ada", "Zoe"]);
    expect(answer.left).toEqual([{ name: "Cleo", words: "That could not be saved just now." }]);
    expect(await offersTo(cleo)).toBe(0);
    expect(await owner.$count(revisions, eq(revisions.clientId, cleo.userId))).toBe(0);
  });

  it("is a coach's own template as it was seen, for clients of theirs alone", async () => {
    const stranger = await anActor({ roles: ["client", "coach"] });
    await expect(offer({}, stranger)).rejects.toThrow(NotFound);
    await expect(offer({ version: "2" })).rejects.toThrow(Conflict);
    for (const { userId } of clients)
      await owner
        .update(engagements)
        .set({ coachId: stranger.userId })
        .where(eq(engagements.clientId, userId));
    await expect(offer()).rejects.toThrow(NotFound);
    expect(offerToManyInput.safeParse({ templateId }).success).toBe(false);
  });
});
