import { beforeEach, describe, expect, it } from "vitest";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { findPlan, getPlan, getScenarios } from "@/lib/planner/queries";
import { addTripwire, answerTripwire, changeTripwire, createScenario, removeTripwire } from ".";

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
});

const wished = { scenario: "B", title: "Lead a team", path: "leadership" } as const;
const copyOfA = () => createScenario(ada, { ...wished, begin: { kind: "copy", planId: plan.id } });
const activeId = async () => (await findPlan(ada))?.id;

describe("a tripwire", () => {
  const wire = { condition: "A post", itemId: null, wantedStatus: "done", switchTo: "B" } as const;
  const open = async () => (await getPlan(ada, plan.id)).tripwires;
  const answer = (over: object) => ({ planId: plan.id, until: null, reason: "So", ...over });

  it("is postponed, then answered by going over, each with its reason", async () => {
    const id = await copyOfA();
    await addTripwire(ada, { ...wire, planId: plan.id, dueIn: plan.startsIn });
    const [set] = await open();
    const one = { tripwireId: set?.id ?? "", version: 1 };
    const today = plan.startsIn + 1;
    await expect(
      answerTripwire(
        ada,
        answer({ ...one, answer: "postponed", until: plan.startsIn }) as never,
        today,
      ),
    ).rejects.toMatchObject({ field: "until" });
    await answerTripwire(
      ada,
      answer({ ...one, answer: "postponed", until: today + 2 }) as never,
      today,
    );
    expect(await open()).toMatchObject([{ dueIn: today + 2, version: 2 }]);
    await expect(
      answerTripwire(ada, answer({ ...one, answer: "kept" }) as never, today),
    ).rejects.toMatchObject({ code: "conflict" });
    await answerTripwire(ada, answer({ ...one, version: 2, answer: "switched" }) as never, today);
    expect(await activeId()).toBe(id);
    expect(await open()).toEqual([]);
    expect((await getScenarios(ada, plan.startsIn)).decisions).toHaveLength(2);
  });

  it("stays open, and nothing is switched, where the scenario it names is gone", async () => {
    await addTripwire(ada, { ...wire, planId: plan.id, dueIn: plan.startsIn });
    const [set] = await open();
    const going = answer({ tripwireId: set?.id, version: 1, answer: "switched" });
    await expect(answerTripwire(ada, going as never, plan.startsIn)).rejects.toThrow(
      "make one first",
    );
    expect(await open()).toHaveLength(1);
    await removeTripwire(ada, { tripwireId: set?.id ?? "", version: 1 });
    expect(await open()).toEqual([]);
  });

  it("refuses an item of another plan, and its own scenario as the way out", async () => {
    const other = await aPlanItem(await aPlan({ clientId: (await anActor()).userId }));
    const input = { ...wire, planId: plan.id, dueIn: plan.startsIn };
    await expect(addTripwire(ada, { ...input, itemId: other.id })).rejects.toMatchObject({
      field: "itemId",
    });
    await expect(addTripwire(ada, { ...input, switchTo: "A" })).rejects.toMatchObject({
      field: "switchTo",
    });
  });

  it("is said anew while it is open, by who set it, on what they saw", async () => {
    const item = await aPlanItem(plan, { title: "CISM" });
    const said = { ...wire, planId: plan.id, dueIn: plan.startsIn };
    await addTripwire(ada, said);
    const tripwireId = (await open())[0]?.id ?? "";
    const anew = { ...said, tripwireId, version: 1, condition: "CISM held", itemId: item.id };
    const change = (over: object, by = ada) => changeTripwire(by, { ...anew, ...over });
    await expect(change({}, await anActor())).rejects.toThrow("not found");
    await expect(change({ switchTo: "A" })).rejects.toMatchObject({ field: "switchTo" });
    await expect(
      change({
        planId: (await aPlan({ clientId: ada.userId, scenario: "B", isActive: false })).id,
      }),
    ).rejects.toThrow("not found");
    await change({ switchTo: null, dueIn: plan.startsIn + 3 });
    expect(await open()).toMatchObject([
      {
        condition: "CISM held",
        dueIn: plan.startsIn + 3,
        switchTo: null,
        itemId: item.id,
        version: 2,
      },
    ]);
    await expect(change({})).rejects.toMatchObject({ code: "conflict" });
    const kept = answer({ tripwireId, version: 2, answer: "kept" });
    await answerTripwire(ada, kept as never, plan.startsIn);
    await expect(change({ version: 3 })).rejects.toThrow("answered");
  });
});
