import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { consentGrants, engagements } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { parseQuarter } from "@/lib/kernel/quarter";
import { findChoice, findPlan, getPlan } from "@/lib/planner/queries";
import {
  addItem,
  applyRepair,
  choosePath,
  createPlan,
  editItem,
  editPlan,
  placeItem,
  redo,
  removeItem,
  setStatus,
  undo,
} from ".";

const q = (text: string) => parseQuarter(text) ?? 0;

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
let item: Awaited<ReturnType<typeof aPlanItem>>;
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
  item = await aPlanItem(plan, { title: "CISM", hours: 600, position: 1 });
});

const description = {
  kind: "training",
  title: "A talk — Ünïcode 🧭",
  provider: "",
  startsIn: q("2027-Q2"),
  quarters: 2,
  earliestIn: null,
  targetIn: null,
  priority: 2,
  hours: 75,
  cost: "1,250.50",
  after: [] as string[],
  "serves.specialist": 1,
  "serves.leadership": 0,
  "serves.hybrid": 0.5,
  notes: "",
} as const;
const inPlan = () => ({ ...description, after: [...description.after], planId: plan.id });
const move = (over: object = {}) => ({
  planId: plan.id,
  itemId: item.id,
  version: item.version,
  startsIn: q("2027-Q3"),
  quarters: 1,
  ...over,
});
const view = () => getPlan(ada, plan.id);
const titles = async () => (await view()).snapshot.items.map(({ title }) => title);

async function aCoachOf(client: Actor, scope: "plan" | "results"): Promise<Actor> {
  const coach = await anActor();
  const [engagement] = await owner
    .insert(engagements)
    .values({ clientId: client.userId, coachId: coach.userId })
    .returning();
  if (!engagement) throw new Error("no engagement");
  await owner.insert(consentGrants).values({
    engagementId: engagement.id,
    clientId: client.userId,
    coachId: coach.userId,
    scope,
    purpose: "to plan together",
  });
  return coach;
}

describe("moving with what comes after", () => {
  it("is one step, and refused where the plan is not the one that was seen", async () => {
    const talk = await aPlanItem(plan, {
      ...{ title: "A talk", startsIn: q("2027-Q2"), after: [item.id] },
    });
    const seen = { follow: "overlap" as const, planVersion: plan.version };
    await expect(placeItem(ada, move({ ...seen, planVersion: 9 }))).rejects.toThrow(Conflict);
    const { versions } = await placeItem(ada, move(seen));
    expect(Object.keys(versions).sort()).toEqual([item.id, talk.id].sort());
    const starts = async () =>
      (await view()).snapshot.items.map(({ title, startsIn }) => [title, startsIn]);
    expect(await starts()).toContainEqual(["A talk", q("2027-Q4")]);
    await undo(ada, { planId: plan.id, version: 2 });
    expect(await starts()).toContainEqual(["A talk", q("2027-Q2")]);
    expect(await starts()).toContainEqual(["CISM", plan.startsIn]);
  });
});

describe("editing", () => {
  it("adds an item, which stands as it was typed", async () => {
    const id = await addItem(ada, { ...inPlan(), credentialId: null });
    const added = (await view()).snapshot.items.find((one) => one.id === id);
    expect(added).toMatchObject({
      title: description.title,
      costMinor: 125_050,
      hours: 75,
      startsIn: q("2027-Q2"),
      position: 2,
    });
  });

  it("refuses a circle, an amount that is none, and what lies outside, and stores nothing", async () => {
    const before = await view();
    const edit = { ...inPlan(), itemId: item.id, version: item.version };
    await expect(editItem(ada, { ...edit, after: [item.id] })).rejects.toThrow("wait for each");
    await expect(editItem(ada, { ...edit, cost: "much" })).rejects.toMatchObject({ field: "cost" });
    await expect(editItem(ada, { ...edit, startsIn: q("2032-Q1") })).rejects.toThrow("outside");
    await expect(editItem(ada, { ...edit, after: [plan.id] })).rejects.toThrow("no longer");
    expect(await view()).toEqual(before);
  });

  it("keeps a dropped item's reason and its place", async () => {
    const dropped = { planId: plan.id, itemId: item.id, version: item.version };
    await setStatus(ada, { ...dropped, status: "dropped", reason: "too dear" }, q("2027-Q1"));
    expect((await view()).snapshot.items[0]).toMatchObject({
      status: "dropped",
      droppedReason: "too dear",
      startsIn: q("2027-Q1"),
    });
  });

  it("applies the repair it names, once", async () => {
    await aPlanItem(plan, { hours: 500, title: "Course" });
    const { version } = await view();
    const repair = { planId: plan.id, version, conflict: `capacity:${q("2027-Q1")}` };
    await applyRepair(ada, repair);
    expect((await view()).snapshot.items.find(({ title }) => title === "Course")).toMatchObject({
      startsIn: q("2027-Q2"),
    });
    await expect(applyRepair(ada, repair)).rejects.toMatchObject({ code: "conflict" });
    const now = { ...repair, version: (await view()).version };
    await expect(applyRepair(ada, now)).rejects.toThrow("nothing left");
  });
});

describe("two tabs", () => {
  it("tells the second one, and shows what stands now", async () => {
    await placeItem(ada, move());
    const edit = { ...inPlan(), itemId: item.id, version: item.version };
    await expect(editItem(ada, edit)).rejects.toMatchObject({
      code: "conflict",
      current: { title: "CISM", startsIn: "2027-Q3", version: "2" },
    });
    expect(await titles()).toEqual(["CISM"]);
    await editItem(ada, { ...edit, version: 2 });
    expect(await titles()).toEqual([description.title]);
  });

  it("lets edits of different items through, and of settings beside items", async () => {
    const other = await aPlanItem(plan, { title: "B", position: 2 });
    await placeItem(ada, move());
    await placeItem(ada, move({ itemId: other.id, version: other.version }));
    const budgets = ["1", "2", "3", "4", "5"];
    const settings = {
      planId: plan.id,
      version: 1,
      title: "New name",
      path: "hybrid" as const,
      family: null,
      targetRole: "CISO",
      ladderId: null,
      leadingPercent: 40,
      startsIn: plan.startsIn,
      hoursPerQuarter: 1300,
      currency: "USD" as const,
      budgets,
      budget0: "1",
      budget1: "2",
      budget2: "3",
      budget3: "4",
      budget4: "5",
    };
    await editPlan(ada, settings);
    expect((await view()).snapshot).toMatchObject({
      title: "New name",
      leadingPercent: 40,
      budgetsMinor: [100, 200, 300, 400, 500],
    });
    await expect(editPlan(ada, settings)).rejects.toMatchObject({
      code: "conflict",
      current: { title: "New name", budget4: "5" },
    });
  });

  it("of two edits at the same moment one wins and one is told", async () => {
    const answers = await Promise.allSettled(
      ["2027-Q2", "2027-Q4"].map((to) => placeItem(ada, move({ startsIn: q(to) }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("undo and redo", () => {
  it("walk back and forth over every kind of step, and survive in the database", async () => {
    const start = (await view()).snapshot;
    await placeItem(ada, move());
    const added = await addItem(ada, { ...inPlan(), after: [item.id], credentialId: null });
    const { versions } = await view();
    await removeItem(ada, { planId: plan.id, itemId: item.id, version: versions[item.id] ?? 0 });
    const end = await view();
    expect(end.snapshot.items).toMatchObject([{ id: added, after: [] }]);
    expect(end.undo).toBe("CISM deleted, and 1 more");

    for (let step = 0; step < 3; step++)
      await undo(ada, { planId: plan.id, version: (await view()).version });
    expect((await view()).snapshot).toEqual(start);
    expect(await view()).toMatchObject({ undo: null, redo: expect.stringContaining("CISM moved") });
    for (let step = 0; step < 3; step++)
      await redo(ada, { planId: plan.id, version: (await view()).version });
    expect((await view()).snapshot).toEqual(end.snapshot);
  });

  it("forget what lay ahead once something else is done", async () => {
    await placeItem(ada, move());
    await undo(ada, { planId: plan.id, version: (await view()).version });
    const { versions } = await view();
    await placeItem(ada, move({ version: versions[item.id], startsIn: null }));
    const { version, redo: ahead } = await view();
    expect(ahead).toBeNull();
    await expect(redo(ada, { planId: plan.id, version })).rejects.toThrow("nothing to redo");
  });

  it("refuse in a tab that has not seen the last change", async () => {
    const { version } = await view();
    await placeItem(ada, move());
    await expect(undo(ada, { planId: plan.id, version })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("who may", () => {
  it("a stranger finds nothing, whatever they try", async () => {
    const eve = await anActor();
    await expect(getPlan(eve, plan.id)).rejects.toThrow("plan not found");
    await expect(placeItem(eve, move())).rejects.toThrow("plan not found");
    await expect(undo(eve, { planId: plan.id, version: 1 })).rejects.toThrow("plan not found");
    expect(await findPlan(eve)).toBeNull();
  });

  it("a coach with the scope reads and cannot write; without it finds nothing", async () => {
    const ben = await aCoachOf(ada, "plan");
    const seen = await getPlan(ben, plan.id);
    expect(seen).toMatchObject({ canEdit: false, undo: null, snapshot: { title: "Five years" } });
    await expect(placeItem(ben, move())).rejects.toMatchObject({ code: "forbidden" });

    await owner
      .update(consentGrants)
      .set({ revokedAt: new Date() })
      .where(eq(consentGrants.coachId, ben.userId));
    await expect(getPlan(ben, plan.id)).rejects.toThrow("plan not found");
    await expect(placeItem(ben, move())).rejects.toThrow("plan not found");

    const fay = await aCoachOf(ada, "results");
    await expect(getPlan(fay, plan.id)).rejects.toThrow("plan not found");
  });
});

describe("choosing and creating", () => {
  it("records the choice with its reason, and an existing plan follows", async () => {
    expect(await choosePath(ada, { path: "hybrid", reason: "Both, please" })).toBe(plan.id);
    expect(await findChoice(ada)).toMatchObject({ path: "hybrid", reason: "Both, please" });
    expect((await view()).snapshot.path).toBe("hybrid");
    expect((await view()).undo).toBe("path changed from specialist to hybrid");
  });

  it("creates one plan per person, from the template", async () => {
    const eve = await anActor();
    const wish = {
      title: "Mine",
      path: "leadership",
      family: null,
      targetRole: "Head of Security",
      targetOccupation: null,
      ladderId: null,
      leadingPercent: 40,
      startsIn: q("2027-Q1"),
      hoursPerQuarter: 780,
      currency: "EUR",
      begin: "template",
      budget: "1500",
    } as const;
    const id = await createPlan(eve, wish);
    const { snapshot } = await getPlan(eve, id);
    expect(snapshot.items.length).toBeGreaterThan(6);
    expect(snapshot.items.at(-1)).toMatchObject({ title: "Head of Security", kind: "role" });
    await expect(createPlan(eve, wish)).rejects.toThrow("already have a plan");
  });
});
