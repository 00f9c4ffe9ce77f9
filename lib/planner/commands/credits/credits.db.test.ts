import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { creditAllocations, creditChanges } from "@/db/schema";
import { aCredential } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { aHeld, anActivity } from "@/db/testing/credit-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { parseQuarter } from "@/lib/kernel/quarter";
import { compareScenarios, exportPlanner } from "@/lib/planner/queries";
import {
  getActivity,
  getCost,
  getCredits,
  getHeld,
  getLeast,
  listActivities,
} from "@/lib/planner/queries/credits";
import { addActivityInput, editActivityInput } from "@/lib/planner/schema/credit-activity";
import { activityFilter } from "@/lib/planner/schema/credit-filter";
import { addHeldInput, editHeldInput } from "@/lib/planner/schema/held";
import { addActivity, editActivity, removeActivity } from "./activities";
import { addHeld, editHeld, removeHeld } from "./held";
import { redoCredit, undoCredit } from "./step-credits";

const TODAY = "2026-05-10";
const HELD = {
  ...{ credentialId: "", itemId: "", title: "CISA", issuer: "ISACA", awardedOn: "2025-03-01" },
  ...{ expiresOn: "", licenceNumber: "12-345", status: "", birthMonth: "", notes: "" },
};
const said = (over: Record<string, string> = {}) => addHeldInput.parse({ ...HELD, ...over });
const DONE = {
  ...{ doneOn: "2026-02-03", title: "A talk", provider: "", amount: "2", unit: "hours" },
  ...{ category: "", task: "", notes: "" },
};
const did = (over: Record<string, string> = {}) => addActivityInput.parse({ ...DONE, ...over });
const steps = async (actor: Awaited<ReturnType<typeof anActor>>) =>
  (await getCredits(actor, TODAY)).steps;

describe("a certification", () => {
  it("is written down from the catalogue, and stands by its rule", async () => {
    const ada = await anActor();
    const entry = await aCredential({ renewalRule: { by: "none" }, name: "Forever" });
    const id = await addHeld(ada, said({ credentialId: entry.id }), TODAY);
    const { standing } = await getHeld(ada, id, TODAY);
    expect(standing).toMatchObject({
      state: "in good standing",
      held: { licenceNumber: "12-345" },
    });
    expect(standing.held.isOwnRule).toBe(false);
  });

  it("keeps the rule of a private entry, so that a coach reads the same", async () => {
    const ada = await anActor();
    const rule = { by: "re-exam", cycle: { months: 24, anchor: "award" } };
    const entry = await aCredential({ ownerId: ada.userId, renewalRule: rule });
    const id = await addHeld(ada, said({ credentialId: entry.id }), TODAY);
    expect((await getHeld(ada, id, TODAY)).standing).toMatchObject({ due: "2027-02-28" });
    const eve = await anActor();
    await expect(addHeld(eve, said({ credentialId: entry.id }), TODAY)).rejects.toThrow(
      "not found",
    );
  });

  it("costs nothing more and suggests nothing once it has lapsed", async () => {
    const ada = await anActor();
    const entry = await aCredential({
      renewalRule: {
        by: "credits",
        cycle: { months: 36, anchor: "award" },
        unit: { name: "CEU", minutesPerUnit: 60 },
        requires: [{ per: "cycle", min: 10, category: "ethics" }],
        fee: { amountMinor: 5000, currency: "USD", per: "cycle" },
      },
    });
    await addHeld(ada, said({ credentialId: entry.id }), TODAY);
    const at = async (today: string) => ({
      lines: (await getCost(ada, today)).cost.lines.length,
      chosen: (await getLeast(ada, today)).chosen.map(({ category }) => category),
    });
    const before = await at(TODAY);
    expect(before.lines).toBeGreaterThan(0);
    expect(before.chosen).toContain("ethics");
    expect(await at("2028-03-10")).toEqual({ lines: 0, chosen: [] });
  });

  it("costs the same as in the comparison once it is done, under Credits or not", async () => {
    const ada = await anActor();
    const fee = {
      feeMinMinor: 50_000,
      feeMaxMinor: 60_000,
      currency: "USD",
      gradeFee: "S",
    } as const;
    const entry = await aCredential({ ...fee, renewalRule: { by: "none" } });
    const startsIn = parseQuarter("2026-Q1") ?? 0;
    const plan = await aPlan({ clientId: ada.userId, startsIn });
    await aPlan({ clientId: ada.userId, startsIn, scenario: "B", isActive: false });
    const done = { kind: "certification", status: "done", doneIn: startsIn } as const;
    const item = await aPlanItem(plan, { ...done, credentialId: entry.id });
    await aPlanItem(plan, { ...done, credentialId: entry.id, position: 1 });
    const cost = async () => (await getCost(ada, TODAY)).cost.money;
    const [compared] = (await compareScenarios(ada, [])).columns;
    expect(await cost()).toEqual(compared?.figures.ownership.money);
    expect(await cost()).toEqual([{ currency: "USD", low: 50_000, high: 60_000 }]);
    const held = { credentialId: entry.id, awardedOn: "2026-03-31" };
    const heldId = await addHeld(ada, said({ ...held, itemId: item.id }), TODAY);
    expect(await cost()).toEqual(compared?.figures.ownership.money);
    await removeHeld(ada, { heldId, version: 1 });
    await addHeld(ada, said(held), TODAY);
    expect(await cost()).toEqual(compared?.figures.ownership.money);
  });

  it("is spared its renewals by another that is planned, and costs what is known of a fee, as in the comparison", async () => {
    const ada = await anActor();
    const startsIn = parseQuarter("2026-Q1") ?? 0;
    const plan = await aPlan({ clientId: ada.userId, startsIn });
    await aPlan({ clientId: ada.userId, startsIn, scenario: "B", isActive: false });
    const yearly = { cycle: { months: 12, anchor: "award" }, requires: [] };
    const fee = { per: "cycle", amountMinor: 5000, currency: "USD" };
    const unit = { name: "CPE", minutesPerUnit: 50 };
    const [lowerKey, higherKey] = ["lower-of-two", "higher-of-two"];
    const higher = await aCredential({
      seedKey: higherKey,
      feeMaxMinor: 90_000,
      renewalRule: { by: "none" },
    });
    const renewedBy = [higherKey];
    const lower = await aCredential({
      seedKey: lowerKey,
      renewalRule: { by: "credits", ...yearly, unit, fee, renewedBy },
    });
    for (const [position, { id }] of [lower, higher].entries())
      await aPlanItem(plan, { kind: "certification", credentialId: id, position });
    const [compared] = (await compareScenarios(ada, [])).columns;
    const { cost, titles } = await getCost(ada, TODAY);
    expect(cost).toEqual(compared?.figures.ownership);
    expect(cost.money).toEqual([{ currency: "USD", low: 90_000, high: 110_000 }]);
    expect(titles.size).toBe(2);
  });

  it("is not written down before its award", async () => {
    const ada = await anActor();
    await expect(addHeld(ada, said({ awardedOn: "2026-05-11" }), TODAY)).rejects.toMatchObject({
      code: "refused",
      field: "awardedOn",
    });
  });

  it("is edited once per version: the second is told and shown what stands", async () => {
    const ada = await anActor();
    const { id } = await aHeld({ clientId: ada.userId });
    const edit = (title: string, version: number) =>
      editHeld(
        ada,
        editHeldInput.parse({ ...HELD, title, heldId: id, version: String(version) }),
        TODAY,
      );
    expect(await edit("First", 1)).toBe(2);
    await expect(edit("Second", 1)).rejects.toMatchObject({
      code: "conflict",
      current: { title: "First", version: "2" },
    });
    const eve = await anActor();
    const theirs = editHeldInput.parse({ ...HELD, heldId: id, version: "2" });
    await expect(editHeld(eve, theirs, TODAY)).rejects.toThrow("certification not found");
  });

  it("goes and comes back by undo, and goes again by redo", async () => {
    const ada = await anActor();
    const id = await addHeld(ada, said(), TODAY);
    await removeHeld(ada, { heldId: id, version: 1 });
    expect((await getCredits(ada, TODAY)).standings).toEqual([]);
    const { undo } = await steps(ada);
    expect(undo?.label).toBe("CISA removed");
    await undoCredit(ada, { seq: undo?.seq ?? 0 });
    expect((await getCredits(ada, TODAY)).standings).toHaveLength(1);
    const { redo } = await steps(ada);
    await redoCredit(ada, { seq: redo?.seq ?? 0 });
    expect((await getCredits(ada, TODAY)).standings).toEqual([]);
    await expect(redoCredit(ada, { seq: 99 })).rejects.toThrow("nothing to redo");
    await expect(undoCredit(ada, { seq: 1 })).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("an activity", () => {
  it("counts for several at once, and undo of a change brings its shares back", async () => {
    const ada = await anActor();
    const [a, b] = [await aHeld({ clientId: ada.userId }), await aHeld({ clientId: ada.userId })];
    const ticked = { [`for.${a.id}`]: "on", [`for.${b.id}`]: "on", [`weight.${b.id}`]: "0.5" };
    const id = await addActivity(ada, did(ticked), TODAY);
    expect((await getActivity(ada, id)).activity.shares).toHaveLength(2);
    const edit = { ...DONE, activityId: id, version: "1", amount: "5", [`for.${a.id}`]: "on" };
    await editActivity(ada, editActivityInput.parse(edit), TODAY);
    expect((await getActivity(ada, id)).activity).toMatchObject({ minutes: 300, version: 2 });
    await undoCredit(ada, { seq: (await steps(ada)).undo?.seq ?? 0 });
    const { activity } = await getActivity(ada, id);
    expect(activity.minutes).toBe(120);
    expect(activity.shares).toContainEqual({ certificationId: b.id, weight: 0.5 });
    await expect(
      editActivity(ada, editActivityInput.parse({ ...edit, version: "2" }), TODAY),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("counts for one's own certifications only", async () => {
    const [ada, eve] = [await anActor(), await anActor()];
    const theirs = await aHeld({ clientId: eve.userId });
    const id = await addActivity(ada, did({ [`for.${theirs.id}`]: "on" }), TODAY);
    const rows = await owner
      .select()
      .from(creditAllocations)
      .where(eq(creditAllocations.activityId, id));
    expect(rows).toEqual([]);
  });

  it("is removed, and its step forgets what was undone before", async () => {
    const ada = await anActor();
    const first = await addActivity(ada, did(), TODAY);
    await undoCredit(ada, { seq: (await steps(ada)).undo?.seq ?? 0 });
    const second = await addActivity(ada, did({ title: "Another" }), TODAY);
    expect((await steps(ada)).redo).toBeNull();
    await removeActivity(ada, { activityId: second, version: 1 });
    await expect(getActivity(ada, second)).rejects.toThrow("activity not found");
    await expect(getActivity(ada, first)).rejects.toThrow("activity not found");
    const log = await owner
      .select()
      .from(creditChanges)
      .where(eq(creditChanges.clientId, ada.userId));
    expect(log.map(({ label }) => label)).toEqual(["Another added", "Another removed"]);
  });
});

it("lists a ledger of any length page by page, each activity once, by any filter", async () => {
  const ada = await anActor();
  const { id } = await aHeld({ clientId: ada.userId });
  for (let n = 0; n < 120; n++)
    await anActivity(
      {
        clientId: ada.userId,
        title: `Course ${n}`,
        doneOn: n % 2 ? "2025-06-01" : "2026-01-02",
        category: n % 3 ? "ethics" : null,
      },
      n % 4 ? [] : [id],
    );
  const seen: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page = await listActivities(ada, activityFilter.parse({ after }));
    seen.push(...page.activities.map((one) => one.id));
    after = page.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
  const count = async (asked: object) =>
    (await listActivities(ada, activityFilter.parse(asked))).activities.length;
  expect(await count({ certification: id })).toBe(30);
  expect(await count({ category: "ethics", year: "2025" })).toBe(40);
  expect(await count({ q: "course 11" })).toBe(11);
  const { offers } = await listActivities(ada, activityFilter.parse({}));
  expect(offers).toEqual({ categories: ["ethics"], years: [2025, 2026], total: 120 });
});

it("is in one's own copy", async () => {
  const ada = await anActor();
  const { id } = await aHeld({ clientId: ada.userId, licenceNumber: "canary-7" });
  await anActivity({ clientId: ada.userId, title: "canary-8" }, [id]);
  const copy = JSON.stringify(await exportPlanner(ada));
  expect(copy).toContain("canary-7");
  expect(copy).toContain("canary-8");
});
