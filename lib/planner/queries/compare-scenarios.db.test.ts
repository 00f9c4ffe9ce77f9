import { beforeEach, describe, expect, it } from "vitest";
import { aCredential } from "@/db/testing/catalogue-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { createScenario, placeItem, switchScenario } from "@/lib/planner/commands";
import { compareScenarios } from ".";

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
let first: Awaited<ReturnType<typeof aPlanItem>>;
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
  const entry = await aCredential({ kind: "certification", feeMinMinor: 100, feeMaxMinor: 300 });
  first = await aPlanItem(plan, { title: "CISM", kind: "certification", credentialId: entry.id });
});

const copyTo = (scenario: "B" | "Z") =>
  createScenario(ada, {
    scenario,
    title: scenario,
    path: "leadership",
    begin: { kind: "copy", planId: plan.id },
  });

describe("compareScenarios", () => {
  it("says nothing differs between a plan and its copy, then what was moved in one of them", async () => {
    await copyTo("B");
    expect((await compareScenarios(ada, [])).differences).toEqual([
      { scenario: "B", words: ["plan renamed to B"] },
    ]);
    const to = { startsIn: plan.startsIn + 2, quarters: 1 };
    await placeItem(ada, { planId: plan.id, itemId: first.id, version: 1, ...to });
    const { differences, columns } = await compareScenarios(ada, []);
    expect(differences[0]?.words).toContain("CISM moved from 2027-Q3 to 2027-Q1");
    expect(columns.map(({ leaving }) => leaving.branchesIn)).toEqual([
      plan.startsIn,
      plan.startsIn,
    ]);
    expect(columns[0]?.figures.ownership.money).toEqual([{ currency: "USD", low: 100, high: 300 }]);
  });

  it("puts the active one first, and those that are asked for in that order", async () => {
    const b = await copyTo("B");
    await copyTo("Z");
    await switchScenario(ada, { planId: b, from: plan.id, reason: "So" });
    const order = async (...asked: ("A" | "B" | "Z")[]) =>
      (await compareScenarios(ada, asked)).columns.map(({ scenario, other }) => scenario + other);
    expect(await order()).toEqual(["BA", "AB", "ZB"]);
    expect(await order("Z", "A")).toEqual(["ZA", "AZ"]);
  });

  it("has nothing to say of one scenario, nor of another person's", async () => {
    expect((await compareScenarios(ada, [])).columns).toEqual([]);
    await copyTo("B");
    expect((await compareScenarios(await anActor(), [])).all).toEqual([]);
  });
});
