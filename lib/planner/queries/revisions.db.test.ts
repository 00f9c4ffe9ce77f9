import { expect, it } from "vitest";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { createRevision, placeItem } from "@/lib/planner/commands";
import { diffRevisions, diffSinceRevision, exportPlanner, getRevision, listRevisions } from ".";

it("keeps a plan for good, numbered, and says what has changed since", async () => {
  const ada = await anActor();
  const plan = await aPlan({ clientId: ada.userId });
  const item = await aPlanItem(plan, { title: "CISM" });
  const first = await createRevision(ada, plan.id, "Asked for a review");
  const to = { startsIn: plan.startsIn + 3, quarters: 1 };
  await placeItem(ada, { planId: plan.id, itemId: item.id, version: 1, ...to });

  expect(await diffSinceRevision(ada, first.id)).toMatchObject([
    { words: "CISM moved from 2027-Q1 to 2027-Q4", isMaterial: true },
  ]);
  const second = await createRevision(ada, plan.id, "Again");
  expect(await diffRevisions(ada, first.id, second.id)).toHaveLength(1);
  expect(await diffSinceRevision(ada, second.id)).toEqual([]);
  expect((await listRevisions(ada, plan.id)).map(({ number }) => number)).toEqual([2, 1]);
  const kept = await getRevision(ada, first.id);
  expect(kept.snapshot.items).toMatchObject([{ title: "CISM", startsIn: plan.startsIn }]);

  const eve = await anActor();
  await expect(getRevision(eve, first.id)).rejects.toThrow("revision not found");
  await expect(createRevision(eve, plan.id, "Mine")).rejects.toThrow("plan not found");
  expect(await listRevisions(eve, plan.id)).toEqual([]);
  const { revisions, plans } = await exportPlanner(ada);
  expect([revisions.length, plans.length]).toEqual([2, 1]);
});
