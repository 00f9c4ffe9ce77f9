import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { credentials, mails, planItems, planTemplates, reviews, revisions } from "@/db/schema";
import { aCredential } from "@/db/testing/catalogue-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { revokeConsent } from "@/lib/accounts/commands/change-consent";
import { acceptSuggestions, rejectSuggestions } from "@/lib/coaching/commands/answer-suggestion";
import {
  exportCoaching,
  getOffer,
  getPlanReviews,
  getTemplate,
  getTemplateDesk,
} from "@/lib/coaching/queries";
import {
  addEntryInput,
  editEntryInput,
  entryFilter,
  offerFilter,
  templateOfPlanInput,
} from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { changeTemplate, setTemplateAside, takeBackTemplate } from "./change-template";
import { addEntry, editEntry, removeEntry } from "./edit-entries";
import { createTemplate, createTemplateOfPlan } from "./make-template";
import { offerTemplate } from "./offer-template";

const coachActor = () => anActor({ name: "Ben", roles: ["client", "coach"] });
const HEAD = { name: "Steps", about: "", path: "specialist", currency: "USD" } as const;

/** Ben keeps a template of two entries, the second after the first. */
async function kept(ben: Actor) {
  const templateId = await createTemplate(ben, HEAD);
  const add = (version: number, fields: Record<string, string>) =>
    addEntry(
      ben,
      addEntryInput.parse({
        ...{ templateId, version: String(version), kind: "training", quarters: "1" },
        ...{ hours: "40", cost: "100", serves: "leadership" },
        ...fields,
      }),
    );
  await add(1, { title: "First", place: "1" });
  const first = (await getTemplate(ben, templateId)).template.entries[0]?.id ?? "";
  await add(2, { title: "Second", place: "3", [`after.${first}`]: "on" });
  const read = () => getTemplate(ben, templateId);
  return { templateId, first, read, add };
}

/** Ada shares her plan with Ben, who keeps a template. */
async function together() {
  const [ada, ben] = [await anActor({ name: "Ada" }), await coachActor()];
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await aGrant(engagement);
  const plan = await aPlan({ clientId: ada.userId });
  const template = await kept(ben);
  const see = (by: Actor = ben) => getOffer(by, ada.userId, offerFilter.parse({}));
  const offer = async (by: Actor = ben, over: object = {}) => {
    const { template: said, version } = await template.read();
    const versions = { version, planVersion: plan.version };
    const take = said.entries.map(({ id }) => id);
    const seen = { clientId: ada.userId, templateId: template.templateId, from: plan.startsIn };
    return offerTemplate(by, { ...seen, ...versions, take, reason: "Try these", ...over });
  };
  const items = () => owner.select().from(planItems).where(eq(planItems.planId, plan.id));
  return { ada, ben, engagement, plan, template, see, offer, items };
}

describe("a template", () => {
  it("is changed against what was seen, and its last change can be taken back, and that too", async () => {
    const ben = await coachActor();
    const { templateId, first, read } = await kept(ben);
    await expect(removeEntry(ben, { templateId, version: 1, entryId: first })).rejects.toThrow(
      Conflict,
    );
    await removeEntry(ben, { templateId, version: 3, entryId: first });
    expect((await read()).template.entries).toMatchObject([{ title: "Second", after: [] }]);
    await takeBackTemplate(ben, { templateId, version: 4 });
    expect((await read()).template.entries).toMatchObject([{}, { after: [first] }]);
    await changeTemplate(ben, { templateId, version: 5 }, (was) => ({ ...was, name: "Renamed" }));
    await takeBackTemplate(ben, { templateId, version: 6 });
    await takeBackTemplate(ben, { templateId, version: 7 });
    expect((await read()).template.name).toBe("Renamed");
  });

  it("is its coach's alone, in every way", async () => {
    const { ada, ben, template } = await together();
    const { templateId } = template;
    const admin = await anActor({ roles: ["client", "admin"] });
    for (const other of [ada, await coachActor(), admin]) {
      const seen = { templateId, version: 3 };
      await expect(getTemplate(other, templateId)).rejects.toThrow(NotFound);
      await expect(setTemplateAside(other, { ...seen, isAside: true })).rejects.toThrow(NotFound);
      await expect(takeBackTemplate(other, seen)).rejects.toThrow(NotFound);
      const mine = eq(planTemplates.id, templateId);
      await asActor(other, async (tx) => {
        expect(await tx.select().from(planTemplates).where(mine)).toEqual([]);
        await tx.update(planTemplates).set({ name: "Mine" }).where(mine);
        await tx.delete(planTemplates).where(mine);
      });
      const forged = { ...HEAD, coachId: ben.userId };
      await expect(
        asActor(other, (tx) => tx.insert(planTemplates).values(forged)),
      ).rejects.toThrow();
    }
    expect(await template.read()).toMatchObject({ template: { name: "Steps" }, version: 3 });
    expect((await exportCoaching(ben)).plan_templates).toHaveLength(1);
    expect((await exportCoaching(ada)).plan_templates).toEqual([]);
  });

  it("is made of a client's plan only while that is shared, with the catalogue's public entries alone", async () => {
    const { ada, ben, engagement, plan } = await together();
    const named = { kind: "certification", source: "Issuer" } as const;
    const [open, own] = await owner
      .insert(credentials)
      .values([
        { ...named, name: "CISM" },
        { ...named, name: "Secret", ownerId: ada.userId },
      ])
      .returning();
    const chosen = [
      await aPlanItem(plan, { title: "My CISM", credentialId: open?.id ?? null, notes: "Boss" }),
      await aPlanItem(plan, { title: "Ours", credentialId: own?.id ?? null, startsIn: 8110 }),
    ];
    const input = templateOfPlanInput.parse({
      ...{ ...HEAD, clientId: ada.userId },
      ...Object.fromEntries(chosen.map(({ id }) => [`take.${id}`, "on"])),
    });
    const { template } = await getTemplate(ben, await createTemplateOfPlan(ben, input));
    expect(template.entries).toMatchObject([
      { title: "CISM", credentialId: open?.id },
      { title: "Ours", credentialId: null, offset: 8110 - plan.startsIn },
    ]);
    await expect(createTemplateOfPlan(await coachActor(), input)).rejects.toThrow(NotFound);
    await revokeConsent(ada, engagement.id);
    await expect(createTemplateOfPlan(ben, input)).rejects.toThrow(NotFound);
  });
});

describe("an entry that names one of the catalogue", () => {
  const asking = async () => {
    const seedKey = `first-${randomUUID()}`;
    const first = await aCredential({ name: "Basics", seedKey });
    const prerequisites = [{ kind: "credential", name: "Basics", seedKey, grade: "S" } as const];
    const exam = await aCredential({
      ...{ name: `Exam ${seedKey}`, path: "leadership", prerequisites, kind: "programme" },
      ...{ hoursMin: 100, hoursMax: 140, feeMinMinor: 40_000, feeMaxMinor: 60_000 },
    });
    return { first, exam };
  };
  const desk = (by: Actor, id: string, said: object) =>
    getTemplateDesk(by, id, entryFilter.parse(said));

  it("begins with what the catalogue says, and is found among what is everybody's", async () => {
    const ben = await coachActor();
    const { templateId, first: entryId, read } = await kept(ben);
    const { first, exam } = await asking();
    const own = await aCredential({ name: exam.name, ownerId: ben.userId });
    const { found } = await desk(ben, templateId, { q: exam.name });
    expect(found?.entries.map(({ id }) => id)).toEqual([exam.id]);
    await expect(desk(ben, templateId, { entry: own.id })).rejects.toThrow(NotFound);
    const begun = await desk(ben, templateId, { entry: exam.id });
    expect(begun.initial).toMatchObject({ kind: "programme", hours: "120", cost: "500" });
    expect(begun.named?.needs.missing).toEqual([{ name: "Basics", entryId: first.id }]);
    const editing = await desk(ben, templateId, { entry: first.id, edit: entryId });
    expect(editing).toMatchObject({ credentialId: first.id, initial: { place: "1" } });
    expect((await read()).template.entries[0]?.credentialId).toBeNull();
  });

  it("is of that one's kind, is let go of, and is never one that not everybody sees", async () => {
    const ben = await coachActor();
    const { templateId, add, read } = await kept(ben);
    const { exam } = await asking();
    const own = await aCredential({ ownerId: ben.userId });
    const fields = { title: "Exam", place: "1", kind: "training" };
    await add(3, { ...fields, credentialId: exam.id });
    const named = (await read()).template.entries.find(({ title }) => title === "Exam");
    expect(named).toMatchObject({ kind: "programme", credentialId: exam.id });
    for (const credentialId of [own.id, randomUUID()])
      await expect(add(4, { ...fields, credentialId })).rejects.toThrow(Refused);
    const edit = async (version: number, credentialId: string) =>
      editEntry(
        ben,
        editEntryInput.parse({
          ...{ ...fields, templateId, version: String(version), entryId: named?.id ?? "" },
          ...{ quarters: "1", hours: "40", cost: "100", serves: "", credentialId },
        }),
      );
    await expect(edit(4, own.id)).rejects.toThrow(Refused);
    await owner.delete(credentials).where(eq(credentials.id, exam.id));
    await edit(4, exam.id);
    expect((await read()).template.entries).toContainEqual(
      expect.objectContaining({ title: "Exam", kind: "training", credentialId: null }),
    );
  });

  it("brings along what it costs, what comes first and its renewals", async () => {
    const { ada, ben, plan, offer, template, items } = await together();
    const { first, exam } = await asking();
    const basics = await aPlanItem(plan, { title: "My basics", credentialId: first.id });
    const { initial } = await desk(ben, template.templateId, { entry: exam.id });
    await template.add(3, { ...initial, credentialId: exam.id });
    await acceptSuggestions(ada, await offer());
    expect((await items()).find(({ credentialId }) => credentialId === exam.id)).toMatchObject({
      ...{ kind: "programme", hours: 1200, costMinor: 50_000, after: [basics.id] },
      serves: { leadership: 1 },
    });
  });
});

describe("an offer", () => {
  it("shows its coach the difference, and its client nothing before it is made", async () => {
    const { ada, plan, see, offer } = await together();
    const { offer: seen } = await see();
    expect(seen?.effect).toMatchObject({ rows: [{}, {}], brings: [] });
    expect((await getPlanReviews(ada, plan.id)).reviews).toEqual([]);
    await offer();
    const [told] = (await getPlanReviews(ada, plan.id)).reviews;
    expect(told).toMatchObject({ offer: "Steps", outcomeReason: "Try these", canDismiss: false });
    expect(told?.suggestions).toMatchObject([
      { kind: "add", state: "open", standing: "clean" },
      { kind: "add", state: "open", standing: "clean" },
    ]);
    const sent = await owner.select().from(mails).where(eq(mails.userId, ada.userId));
    expect(sent).toMatchObject([{ kind: "review-answered", refId: told?.id }]);
  });

  it("is taken over as suggestions are, with its order, and then skipped when offered again", async () => {
    const { ada, offer, see, items, plan } = await together();
    expect(await acceptSuggestions(ada, await offer())).toBe(2);
    const [first, second] = (await items()).sort((a, b) => a.title.localeCompare(b.title));
    expect(first).toMatchObject({ startsIn: plan.startsIn, hours: 400, costMinor: 10_000 });
    expect(second).toMatchObject({ startsIn: plan.startsIn + 2, after: [first?.id] });
    expect(second?.serves).toEqual({ specialist: 0, leadership: 1, hybrid: 0.5 });
    const again = await see();
    expect(again.offer?.entries.map(({ there }) => there?.title)).toEqual(["First", "Second"]);
    const planVersion = again.plan?.version;
    await expect(offer(undefined, { planVersion })).rejects.toThrow(Refused);
  });

  it("is refused whole by its client in one step", async () => {
    const { ada, ben, offer, items } = await together();
    const reviewId = await offer();
    await expect(rejectSuggestions(ben, reviewId)).rejects.toThrow(Forbidden);
    expect(await rejectSuggestions(ada, reviewId)).toBe(2);
    expect(await acceptSuggestions(ada, reviewId)).toBe(0);
    expect(await items()).toEqual([]);
  });

  it("is just what was seen: a plan or template changed since, or one set aside, is told", async () => {
    const { ben, offer, template, plan } = await together();
    await expect(offer(ben, { planVersion: plan.version + 1 })).rejects.toThrow(Conflict);
    await expect(offer(ben, { version: 2 })).rejects.toThrow(Conflict);
    const seen = { templateId: template.templateId, version: 3 };
    await setTemplateAside(ben, { ...seen, isAside: true });
    await expect(offer()).rejects.toThrow(NotFound);
  });

  it("stands beside a review that waits", async () => {
    const { ada, ben, plan, offer } = await together();
    const { requestReview } = await import("@/lib/coaching/commands/request-review");
    await requestReview(ada, { planId: plan.id, coachId: ben.userId, note: "" });
    await offer();
    expect(await owner.$count(reviews, eq(reviews.planId, plan.id))).toBe(2);
  });

  it("is not made again while it waits for an answer, by two at once neither, and is once it was refused", async () => {
    const { ada, see, offer } = await together();
    const twice = await Promise.allSettled([offer(), offer()]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(offer()).rejects.toThrow("waits for an answer");
    const { offer: seen } = await see();
    expect(seen?.entries).toMatchObject([{ isWaiting: true }, { isWaiting: true }]);
    expect(seen?.effect).toMatchObject({ rows: [] });
    const [made] = twice.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
    await rejectSuggestions(ada, made ?? "");
    await offer();
  });

  it("is nobody's who does not see the plan, nor can its rows be written past that", async () => {
    const { ada, ben, engagement, plan, offer, see } = await together();
    const stranger = await coachActor();
    await expect(see(stranger)).rejects.toThrow(NotFound);
    await expect(offer(stranger)).rejects.toThrow(NotFound);
    await revokeConsent(ada, engagement.id);
    await expect(see()).rejects.toThrow(NotFound);
    await expect(offer()).rejects.toThrow(NotFound);
    const keep = sql`select keep_offered_revision(${plan.id}, '{}', 'No') as id`;
    for (const other of [ben, stranger])
      expect((await asActor(other, (tx) => tx.execute(keep))).rows).toEqual([{ id: null }]);
    const [revision] = await owner
      .insert(revisions)
      .values({ planId: plan.id, clientId: ada.userId, number: 1, reason: "", snapshot: {} })
      .returning();
    const forged = {
      ...{ id: randomUUID(), planId: plan.id, revisionId: revision?.id ?? "", offer: "X" },
      ...{ engagementId: engagement.id, clientId: ada.userId, state: "in review" as const },
    };
    for (const other of [ben, stranger])
      await expect(
        asActor(other, (tx) => tx.insert(reviews).values({ ...forged, coachId: other.userId })),
      ).rejects.toThrow();
  });

  it("no longer names an entry of the catalogue that is gone when it is taken over", async () => {
    const { ada, ben, offer, items, template } = await together();
    const gone = randomUUID();
    await changeTemplate(ben, { templateId: template.templateId, version: 3 }, (was) => ({
      ...was,
      entries: was.entries.map((entry) => ({ ...entry, credentialId: gone })),
    }));
    await acceptSuggestions(ada, await offer());
    expect((await items()).map(({ credentialId }) => credentialId)).toEqual([null, null]);
  });
});
