import { beforeEach, describe, expect, it } from "vitest";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { aTripwire } from "@/db/testing/scenario-factories";
import type { Actor } from "@/lib/kernel/actor";
import { planDates } from "@/lib/planner/domain/calendar/plan-dates";
import { findFeed, openFeed } from "@/lib/planner/queries";
import { createScenario, renewFeed, revokeFeed, switchScenario } from ".";

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
  await aPlanItem(plan, { title: "CISM" });
  await aTripwire(plan);
});

const tokenOf = async (actor: Actor) => (await findFeed(actor))?.address.split("/").pop() ?? "";
const told = async (token: string) => {
  const opened = await openFeed(token, "here");
  return opened.plan
    ? planDates(opened.plan, opened.showsTitles).map(({ summary }) => summary)
    : null;
};

describe("a calendar's address", () => {
  it("tells the dates of the active plan to whoever has it, as much as was chosen", async () => {
    await renewFeed(ada, { showsTitles: true });
    const token = await tokenOf(ada);
    expect(await told(token)).toEqual(
      expect.arrayContaining(["CISM begins", "CISM ends", "Tripwire: A post as team lead"]),
    );
    expect((await findFeed(ada))?.lastReadAt).not.toBeNull();
    const b = await createScenario(ada, {
      scenario: "B",
      title: "B",
      path: "specialist",
      begin: { kind: "empty" },
    });
    await switchScenario(ada, { planId: b, from: plan.id, reason: "So" });
    expect(await told(token)).not.toContain("CISM begins");
  });

  it("is dead once a new one is made or it is taken back, like one that never was", async () => {
    await renewFeed(ada, { showsTitles: false });
    const first = await tokenOf(ada);
    await renewFeed(ada, { showsTitles: false });
    const second = await tokenOf(ada);
    expect(second).not.toBe(first);
    expect(await told(second)).toContain("A plan item begins");
    const said = (token: string) => openFeed(token, "here").catch((error: Error) => error.message);
    expect(await said(first)).toBe("calendar not found");
    await revokeFeed(ada);
    for (const dead of [second, "x".repeat(43), "short"])
      expect(await said(dead)).toBe("calendar not found");
    expect(await findFeed(ada)).toBeNull();
  });

  it("is not opened by trying too often from one place", async () => {
    await renewFeed(ada, { showsTitles: false });
    const token = await tokenOf(ada);
    for (let tries = 0; tries < 240; tries++)
      await openFeed("y".repeat(43), "there").catch(() => undefined);
    await expect(openFeed(token, "there")).rejects.toThrow("calendar not found");
    expect(await told(token)).not.toBeNull();
  });

  it("tells nothing of a person without a plan, and nobody else sees whose it is", async () => {
    const eve = await anActor();
    await renewFeed(eve, { showsTitles: true });
    expect(await told(await tokenOf(eve))).toBeNull();
    expect(await findFeed(ada)).toBeNull();
  });
});
