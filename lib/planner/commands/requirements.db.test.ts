import { expect, it } from "vitest";
import { asActor } from "@/db/client";
import { planRequirements } from "@/db/schema";
import { aCredential, theCatalogue } from "@/db/testing/catalogue-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { addRequirement, setRequirement } from "@/lib/planner/commands";
import { getProgress, getRequirements } from "@/lib/planner/queries";

async function planning() {
  const actor = await anActor();
  const plan = await aPlan({ clientId: actor.userId, isActive: true });
  await aPlanItem(plan, { kind: "role", title: "Staff engineer", startsIn: plan.startsIn + 8 });
  return { actor, plan };
}

const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);

it("suggests what is usual, knows what is planned, and lets its owner say otherwise", async () => {
  await theCatalogue();
  const { actor, plan } = await planning();
  const first = await getRequirements(actor, plan.id);
  expect(first.rung).toBe("Staff engineer");
  const usual = first.shown.find(({ key }) => key.startsWith("credential:"));
  expect(usual).toMatchObject({ state: "missing", isOurs: true, version: 0 });
  const credentialId = usual?.key.replace("credential:", "") ?? "";
  await aPlanItem(plan, { credentialId, startsIn: plan.startsIn + 1 });
  const stateOf = async (key = usual?.key ?? "") =>
    (await getRequirements(actor, plan.id)).shown.find((one) => one.key === key)?.state;
  expect(await stateOf()).toBe("planned");

  const said = { planId: plan.id, key: usual?.key ?? "" };
  await setRequirement(actor, { ...said, state: "met", version: 0 });
  expect(await stateOf()).toBe("met");
  const blind = setRequirement(actor, { ...said, state: "missing", version: 0 });
  await expect(blind).rejects.toThrow(Conflict);
  await setRequirement(actor, { ...said, state: "removed", version: 1 });
  const after = await getRequirements(actor, plan.id);
  expect(keysOf(after.shown)).not.toContain(said.key);
  expect(keysOf(after.removed)).toEqual([said.key]);

  await addRequirement(actor, { planId: plan.id, title: "A talk at a conference" });
  const own = (await getRequirements(actor, plan.id)).shown.find(({ isOurs }) => !isOurs);
  expect(own).toMatchObject({ title: "A talk at a conference", state: "missing", version: 1 });
});

it("is its owner's, and readable to a coach while the plan is shared", async () => {
  const { actor: ada, plan } = await planning();
  await aCredential();
  await addRequirement(ada, { planId: plan.id, title: "A talk" });
  const coachWith = async (scope: Scope) => {
    const coach = await anActor({ roles: ["client", "coach"] });
    const engagement = await anEngagement({ clientId: ada.userId, coachId: coach.userId });
    await aGrant(engagement, { scope });
    return coach;
  };
  const rows = (actor: Actor) => asActor(actor, (tx) => tx.$count(planRequirements));
  expect([await rows(ada), await rows(await coachWith("plan"))]).toEqual([1, 1]);
  for (const other of [await coachWith("check-ins"), await anActor()]) {
    expect(await rows(other)).toBe(0);
    await expect(getRequirements(other, plan.id)).rejects.toThrow(NotFound);
    await expect(getProgress(other, plan.id, plan.startsIn)).rejects.toThrow(NotFound);
    const added = addRequirement(other, { planId: plan.id, title: "Mine" });
    await expect(added).rejects.toThrow("plan not found");
  }
});
