import { beforeEach, describe, expect, it } from "vitest";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { getProfile } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { itemsCsv } from "@/lib/planner/domain/items-csv";
import { getPlan, listScenarios, previewImport } from "@/lib/planner/queries";
import { readExportedPlan } from "@/lib/planner/schema/exchange";
import { importItems, importScenario, takePast, undo } from ".";

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
  const first = await aPlanItem(plan, { title: "CISM", hours: 600, position: 1 });
  await aPlanItem(plan, { title: "-1 to 1", after: [first.id], notes: "a\r\nb", position: 2 });
});

const view = () => getPlan(ada, plan.id);
const look = (csv: string) => previewImport(ada, { planId: plan.id, csv });

describe("taking items in", () => {
  it("changes nothing with what was exported", async () => {
    const { rows } = await look(itemsCsv((await view()).snapshot));
    expect(rows.map(({ state }) => state)).toEqual(["same", "same"]);
  });

  it("stores nothing until it is accepted, then all as one step that undo takes back", async () => {
    const before = await view();
    const csv = "\ufefftitle;hours;start\nCISM;80;\nA talk;7,5;2028-Q1\n";
    const found = await look(csv);
    expect(found.rows.map(({ state }) => state)).toEqual(["changed", "new"]);
    expect(await view()).toEqual(before);
    await importItems(ada, { planId: plan.id, csv, version: found.version });
    const after = await view();
    expect(after.snapshot.items.map(({ title, hours }) => [title, hours])).toEqual([
      ["CISM", 800],
      ["-1 to 1", 0],
      ["A talk", 75],
    ]);
    await undo(ada, { planId: plan.id, version: after.version });
    expect((await view()).snapshot).toEqual(before.snapshot);
  });

  it("takes nothing in when a row is wrong, or the plan has changed since it was looked at", async () => {
    const { version } = await view();
    const wrong = { planId: plan.id, csv: "title,kind\nA,training\nB,hobby\n", version };
    await expect(importItems(ada, wrong)).rejects.toThrow("cannot be read");
    const right = { ...wrong, csv: "title\nA\n" };
    await importItems(ada, right);
    await expect(importItems(ada, right)).rejects.toMatchObject({ code: "conflict" });
    await expect(look('title\n"open')).rejects.toMatchObject({ field: "csv" });
    const eve = await anActor();
    await expect(previewImport(eve, right)).rejects.toThrow("plan not found");
    await expect(importItems(eve, right)).rejects.toThrow("plan not found");
  });
});

describe("taking a plan in", () => {
  it("makes a scenario that says the same, under ids of its own", async () => {
    const { snapshot } = await view();
    const id = await importScenario(ada, readExportedPlan(JSON.stringify(snapshot)));
    const copy = await getPlan(ada, id);
    expect(copy).toMatchObject({ scenario: "B", isActive: false });
    expect(itemsCsv(copy.snapshot).replaceAll(/[0-9a-f-]{36}/g, "")).toBe(
      itemsCsv(snapshot).replaceAll(/[0-9a-f-]{36}/g, ""),
    );
    const eve = await anActor();
    await importScenario(eve, readExportedPlan(JSON.stringify(snapshot)));
    expect(await listScenarios(eve)).toMatchObject([{ scenario: "A", isActive: true }]);
  });

  it("says where a file is wrong, and that all letters are taken", async () => {
    const { snapshot } = await view();
    const [first] = snapshot.items;
    const wrong = { ...snapshot, items: [{ ...first, hours: -1 }] };
    expect(() => readExportedPlan(JSON.stringify(wrong))).toThrow("items.0.hours");
    expect(() => readExportedPlan("no json")).toThrow("no exported plan");
    for (const _ of [1, 2]) await importScenario(ada, snapshot);
    await expect(importScenario(ada, snapshot)).rejects.toThrow("all taken");
  });
});

it("takes in what was done before as one step, and the present role into the profile", async () => {
  const past = [
    {
      kind: "role",
      title: "Engineer",
      provider: "Quay",
      startedIn: null,
      licence: "",
      url: "",
      endedIn: 8000,
    },
  ] as const;
  await takePast(ada, { planId: plan.id, past: [...past], role: "Senior engineer" }, 8110);
  const after = await view();
  expect(after.snapshot.items.at(-1)).toMatchObject({ title: "Engineer", status: "done" });
  expect((await getProfile(ada)).currentRole).toBe("Senior engineer");
  await undo(ada, { planId: plan.id, version: after.version });
  expect((await view()).snapshot.items).toHaveLength(2);
  const eve = await anActor();
  const stolen = { planId: plan.id, past: [...past], role: "Mine" };
  await expect(takePast(eve, stolen, 8110)).rejects.toThrow("plan not found");
  expect((await getProfile(eve)).currentRole).toBeNull();
});
