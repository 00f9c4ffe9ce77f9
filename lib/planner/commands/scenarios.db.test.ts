import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { asActor, type Database } from "@/db/client";
import { calendarFeeds, itemOrigins, planItems, tripwires } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { aCalendarFeed, anOrigin, aTripwire } from "@/db/testing/scenario-factories";
import type { Actor } from "@/lib/kernel/actor";
import {
  exportPlanner,
  findPlan,
  getPlan,
  getScenarios,
  listScenarios,
  listTwins,
} from "@/lib/planner/queries";
import {
  createScenario,
  placeItem,
  removeItem,
  removeScenario,
  renameScenario,
  restoreScenario,
  switchScenario,
  takeOverItem,
  undo,
} from ".";

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
let first: Awaited<ReturnType<typeof aPlanItem>>;
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
  first = await aPlanItem(plan, { title: "CISM", hours: 600, position: 1 });
});

const wished = { scenario: "B", title: "Lead a team", path: "leadership" } as const;
const copyOfA = () => createScenario(ada, { ...wished, begin: { kind: "copy", planId: plan.id } });
const snapshot = async (planId: string) => (await getPlan(ada, planId)).snapshot;
const versionOf = async (planId: string) => (await getPlan(ada, planId)).version;
const activeId = async () => (await findPlan(ada))?.id;

describe("making a scenario", () => {
  it("copies all items under new ids, waiting for one another as before", async () => {
    await aPlanItem(plan, { title: "CISSP", after: [first.id], position: 2 });
    const id = await copyOfA();
    const copy = await snapshot(id);
    expect(copy.items.map(({ title }) => title)).toEqual(["CISM", "CISSP"]);
    expect(copy.items[1]?.after).toEqual([copy.items[0]?.id]);
    expect(copy.items[0]?.id).not.toBe(first.id);
    expect(await activeId()).toBe(plan.id);
  });

  it("begins empty, from a template and as a pendulum with the hours and money of the active one", async () => {
    const empty = await createScenario(ada, { ...wished, begin: { kind: "empty" } });
    expect(await snapshot(empty)).toMatchObject({
      path: "leadership",
      hoursPerQuarter: 1000,
      items: [],
    });
    const swing = await createScenario(ada, {
      scenario: "Z",
      title: "Out and back",
      path: "specialist",
      begin: { kind: "pendulum" },
    });
    expect((await snapshot(swing)).items.filter(({ kind }) => kind === "role")).toHaveLength(2);
    await removeScenario(ada, { planId: empty, version: 1 });
    const template = await createScenario(ada, { ...wished, begin: { kind: "template" } });
    expect((await snapshot(template)).items.length).toBeGreaterThan(3);
  });

  it("refuses a letter that is taken, and somebody else's plan to copy", async () => {
    await copyOfA();
    await expect(copyOfA()).rejects.toMatchObject({ field: "scenario" });
    const eve = await anActor();
    await aPlan({ clientId: eve.userId });
    const stolen = { ...wished, begin: { kind: "copy", planId: plan.id } } as const;
    await expect(createScenario(eve, stolen)).rejects.toThrow("plan not found");
  });
});

describe("switching", () => {
  it("keeps what was decided and why, and changes neither plan", async () => {
    const id = await copyOfA();
    const before = [await snapshot(plan.id), await snapshot(id)];
    await switchScenario(ada, { planId: id, from: plan.id, reason: "The post came" });
    expect(await activeId()).toBe(id);
    expect([await snapshot(plan.id), await snapshot(id)]).toEqual(before);
    const { decisions } = await getScenarios(ada, plan.startsIn);
    expect(decisions).toMatchObject([
      { reason: "The post came", about: { from: { scenario: "A" }, to: { title: "Lead a team" } } },
    ]);
  });

  it("is refused where another tab has switched meanwhile, and to what is active already", async () => {
    const id = await copyOfA();
    const reason = "Because";
    await switchScenario(ada, { planId: id, from: plan.id, reason });
    await expect(switchScenario(ada, { planId: id, from: plan.id, reason })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(switchScenario(ada, { planId: id, from: id, reason })).rejects.toThrow("already");
    const eve = await anActor();
    await expect(switchScenario(eve, { planId: id, from: id, reason })).rejects.toThrow(
      "not found",
    );
    expect((await getScenarios(ada, plan.startsIn)).decisions).toHaveLength(1);
  });

  it("leaves what another tab edits in the plan it was opened in", async () => {
    const id = await copyOfA();
    await switchScenario(ada, { planId: id, from: plan.id, reason: "Because" });
    await placeItem(ada, {
      planId: plan.id,
      itemId: first.id,
      version: 1,
      startsIn: null,
      quarters: 2,
    });
    expect((await snapshot(plan.id)).items[0]?.quarters).toBe(2);
    expect((await snapshot(id)).items[0]?.quarters).toBe(1);
  });
});

describe("keeping scenarios", () => {
  it("removes one whole and brings it back, under the next letter where its own was taken", async () => {
    const id = await copyOfA();
    await removeScenario(ada, { planId: id, version: 1 });
    await expect(getPlan(ada, id)).rejects.toThrow("plan not found");
    expect(await listScenarios(ada)).toHaveLength(1);
    await createScenario(ada, { ...wished, begin: { kind: "empty" } });
    await restoreScenario(ada, id);
    expect((await listScenarios(ada)).map(({ scenario }) => scenario)).toEqual(["A", "B", "Z"]);
    expect((await snapshot(id)).items).toHaveLength(1);
  });

  it("does not remove the active one, nor one that was changed since", async () => {
    await expect(removeScenario(ada, { planId: plan.id, version: 1 })).rejects.toThrow("switch");
    const id = await copyOfA();
    await renameScenario(ada, { planId: id, version: 1, title: "Lead" });
    await expect(removeScenario(ada, { planId: id, version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    await undo(ada, { planId: id, version: await versionOf(id) });
    expect((await snapshot(id)).title).toBe("Lead a team");
  });
});

describe("a shared item", () => {
  const twins = async () => {
    const here = await snapshot(plan.id);
    const item = here.items.find(({ id }) => id === first.id);
    if (!item) throw new Error("no item");
    return listTwins(ada, { planId: plan.id, item, plan: here });
  };

  it("shows what would change there, and changes it only when told to, as a step that undo takes back", async () => {
    const id = await copyOfA();
    expect(await twins()).toMatchObject([{ scenario: "B", changes: [] }]);
    await placeItem(ada, {
      planId: plan.id,
      itemId: first.id,
      version: 1,
      startsIn: plan.startsIn + 2,
      quarters: 1,
    });
    const [twin] = await twins();
    expect(twin?.changes).toEqual(["CISM moved from 2027-Q1 to 2027-Q3"]);
    expect((await snapshot(id)).items[0]?.startsIn).toBe(plan.startsIn);

    const itemVersion = (await getPlan(ada, plan.id)).versions[first.id] ?? 0;
    const input = {
      planId: plan.id,
      itemId: first.id,
      version: itemVersion,
      toPlanId: id,
      toItemId: twin?.itemId ?? "",
      toVersion: twin?.version ?? 0,
    };
    await takeOverItem(ada, input);
    expect((await snapshot(id)).items[0]?.startsIn).toBe(plan.startsIn + 2);
    await expect(takeOverItem(ada, input)).rejects.toMatchObject({ code: "conflict" });
    await undo(ada, { planId: id, version: await versionOf(id) });
    expect((await snapshot(id)).items[0]?.startsIn).toBe(plan.startsIn);
  });

  it("is still shared after it was deleted and brought back, and a stranger is none", async () => {
    const id = await copyOfA();
    const [copy] = (await snapshot(id)).items;
    await removeItem(ada, { planId: id, itemId: copy?.id ?? "", version: 1 });
    expect(await twins()).toEqual([]);
    await undo(ada, { planId: id, version: await versionOf(id) });
    expect(await twins()).toHaveLength(1);
    const other = await aPlanItem(plan, { title: "Other" });
    const input = { planId: plan.id, itemId: other.id, version: 1, toPlanId: id };
    const there = {
      toItemId: copy?.id ?? "",
      toVersion: (await getPlan(ada, id)).versions[copy?.id ?? ""] ?? 0,
    };
    await expect(takeOverItem(ada, { ...input, ...there })).rejects.toThrow("item not found");
  });
});

describe("who sees them", () => {
  const rowsOf = async (tx: Database) => ({
    tripwires: await tx.$count(tripwires, eq(tripwires.clientId, ada.userId)),
    item_origins: await tx.$count(itemOrigins, eq(itemOrigins.clientId, ada.userId)),
    calendar_feeds: await tx.$count(calendarFeeds, eq(calendarFeeds.clientId, ada.userId)),
  });
  const seenBy = (actor: Actor) => asActor(actor, rowsOf);
  const none = { tripwires: 0, item_origins: 0, calendar_feeds: 0 };

  it("is their owner, and a coach with the plan's scope for tripwires alone", async () => {
    await aTripwire(plan);
    await anOrigin(ada.userId, first.id, first.id);
    await aCalendarFeed(ada.userId, "hash");
    const coach = await anActor();
    const engagement = await anEngagement({ clientId: ada.userId, coachId: coach.userId });
    await aGrant(engagement, { scope: "results" });
    expect(await seenBy(coach)).toEqual(none);
    await expect(getPlan(coach, plan.id)).rejects.toThrow("plan not found");
    await aGrant(engagement, { scope: "plan" });
    expect(await seenBy(coach)).toEqual({ ...none, tripwires: 1 });
    expect((await getPlan(coach, plan.id)).tripwires).toHaveLength(1);

    expect(await seenBy(ada)).toEqual({ tripwires: 1, item_origins: 1, calendar_feeds: 1 });
    expect(await seenBy(await anActor())).toEqual(none);
    expect(await seenBy(await anActor({ roles: ["client", "admin"] }))).toEqual(none);
    const copy = await exportPlanner(ada);
    expect(copy.calendar_feeds).toMatchObject([{ tokenHash: null }]);
    expect([copy.tripwires.length, copy.item_origins.length]).toEqual([1, 1]);
  });

  it("is nobody who would write into another person's plan", async () => {
    const eve = await anActor();
    const row = { planId: plan.id, condition: "x", dueIn: plan.startsIn };
    for (const clientId of [eve.userId, ada.userId])
      await expect(
        asActor(eve, (tx) => tx.insert(tripwires).values({ ...row, clientId })),
      ).rejects.toThrow();
    await aTripwire(plan);
    await asActor(eve, (tx) => tx.update(tripwires).set({ condition: "y" }));
    const [kept] = await owner.select().from(tripwires).where(eq(tripwires.planId, plan.id));
    expect(kept?.condition).toBe("A post as team lead");
    expect(await owner.$count(planItems, eq(planItems.planId, plan.id))).toBe(1);
  });
});
