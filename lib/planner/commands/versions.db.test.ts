import { beforeEach, expect, it } from "vitest";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { parseQuarter, quarterText } from "@/lib/kernel/quarter";
import { compareVersions, getPlan } from "@/lib/planner/queries";
import { placeItem, removeItem, undo } from ".";
import { keepVersion, restoreVersion } from "./versions";

const Q = (text: string) => parseQuarter(text) ?? 0;
let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
let item: Awaited<ReturnType<typeof aPlanItem>>;

beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId, startsIn: Q("2027-Q1") });
  item = await aPlanItem(plan, { title: "CISM", startsIn: Q("2028-Q2") });
});

const view = () => getPlan(ada, plan.id);
const compare = (a: string | null = null, b: string | null = null, actor = ada) =>
  compareVersions(actor, { planId: plan.id, a, b });
const keep = (reason: string) => keepVersion(ada, { planId: plan.id, reason });

async function moveTo(quarter: string) {
  const { versions } = await view();
  const to = { startsIn: Q(quarter), quarters: 1, version: versions[item.id] ?? 0 };
  await placeItem(ada, { planId: plan.id, itemId: item.id, ...to });
}

it("is kept on demand and compared with the plan as it stands, in words and on the timeline", async () => {
  expect(await compare()).toMatchObject({ versions: [], compared: null });
  await keep("Before the move");
  expect((await compare()).compared).toMatchObject({ changes: [], moves: [] });
  await moveTo("2027-Q4");
  const { versions, compared } = await compare();
  expect(versions).toMatchObject([{ number: 1, reason: "Before the move" }]);
  expect(compared?.changes).toMatchObject([
    { words: "CISM moved from 2028-Q2 to 2027-Q4", isMaterial: true },
  ]);
  const [move] = compared?.moves ?? [];
  expect([move?.was, move?.is].map((stay) => stay && quarterText(stay.startsIn))).toEqual([
    "2028-Q2",
    "2027-Q4",
  ]);
});

it("compares any two, either way round, and knows nothing of other plans' versions", async () => {
  await keep("First");
  await moveTo("2027-Q4");
  await keep("Second");
  await moveTo("2029-Q1");
  const { versions } = await compare();
  const [second, first] = versions.map(({ id }) => id);
  const words = async (a?: string, b?: string) =>
    (await compare(a, b)).compared?.changes.map((change) => change.words);
  expect(await words(first, second)).toEqual(["CISM moved from 2028-Q2 to 2027-Q4"]);
  expect(await words(second, first)).toEqual(["CISM moved from 2027-Q4 to 2028-Q2"]);
  expect(await words(first, "now")).toEqual(["CISM moved from 2028-Q2 to 2029-Q1"]);
  const bob = await anActor();
  const other = await aPlan({ clientId: bob.userId });
  await expect(compareVersions(bob, { planId: other.id, a: first ?? "", b: null })).rejects.toThrow(
    NotFound,
  );
  await expect(compare(first, second, bob)).rejects.toThrow(NotFound);
});

it("is gone back to in one step that undo takes back, and not from a page that is out of date", async () => {
  await keep("Whole");
  const whole = await view();
  const { versions } = whole;
  await removeItem(ada, { planId: plan.id, itemId: item.id, version: versions[item.id] ?? 0 });
  const [kept] = (await compare()).versions;
  const back = { planId: plan.id, revisionId: kept?.id ?? "" };
  await expect(restoreVersion(ada, { ...back, version: whole.version })).rejects.toThrow(Conflict);
  await restoreVersion(ada, { ...back, version: (await view()).version });
  expect(await view()).toMatchObject({ snapshot: whole.snapshot, undo: "Back to version 1" });
  await undo(ada, { planId: plan.id, version: (await view()).version });
  expect((await view()).snapshot.items).toEqual([]);
  const foreign = { ...back, version: (await view()).version, planId: plan.id };
  await expect(restoreVersion(await anActor(), foreign)).rejects.toThrow(NotFound);
});
