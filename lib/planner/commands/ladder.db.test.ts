import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { ladders } from "@/db/schema";
import { aLadder } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { getNewPlan, getPlan, getPlanSettings } from "@/lib/planner/queries";
import { createPlanInput, editPlanInput } from "@/lib/planner/schema";
import { createPlan, editPlan, undo } from ".";

const TRACKS = {
  specialist: ["Deckhand", "Able Seaman", "Bosun", "Rigger", "Master Rigger"],
  leadership: ["Deckhand", "Mate", "Captain"],
  hybrid: ["Deckhand", "Lead Hand"],
};
const settings = {
  title: "At sea",
  path: "specialist",
  family: "sailing",
  targetRole: "Master Rigger",
  startsIn: "2027-Q1",
  hours: "100",
  hoursPer: "quarter",
  currency: "USD",
};
const wish = (over: Record<string, string> = {}) =>
  createPlanInput.parse({ ...settings, begin: "template", budget: "2000", ...over });
const means = { startsIn: 8108, hoursPerQuarter: 1000, budgetMinor: 200_000, currency: "USD" };

it("lays a plan out on a ladder of one's own: its rungs are the roles", async () => {
  const ada = await anActor();
  const { id } = await aLadder({ ownerId: ada.userId, family: "sailing", tracks: TRACKS });
  const wanted = { path: null, family: "", target: "", occupation: null, ladder: id };
  const begun = await getNewPlan(ada, wanted, means);
  expect(begun).toMatchObject({
    roles: TRACKS.specialist,
    draft: { ladderId: id, family: "sailing" },
  });

  const planId = await createPlan(ada, wish({ ladderId: id }));
  const { snapshot } = await getPlan(ada, planId);
  expect(snapshot.ladderId).toBe(id);
  const roles = snapshot.items.filter(({ kind }) => kind === "role");
  expect(roles.map(({ title }) => title)).toEqual(["Rigger", "Master Rigger"]);
  expect(await getPlanSettings(ada, planId)).toMatchObject({ roles: TRACKS.specialist });
});

it("refuses a stranger's ladder like one that never was, and one of another family by name", async () => {
  const [ada, cal] = [await anActor(), await anActor()];
  const strangers = await aLadder({ ownerId: cal.userId, family: "sailing" });
  await expect(createPlan(ada, wish({ ladderId: strangers.id }))).rejects.toThrow(/no longer/);
  const never = crypto.randomUUID();
  await expect(createPlan(ada, wish({ ladderId: never }))).rejects.toThrow(/no longer/);
  const flying = await aLadder({ family: "flying" });
  await expect(createPlan(ada, wish({ ladderId: flying.id }))).rejects.toMatchObject({
    code: "refused",
    field: "ladderId",
    message: expect.stringContaining("flying"),
  });
});

it("climbs the operator's ladder too, and the family's again once it is gone, also after undo", async () => {
  const ada = await anActor();
  const { id } = await aLadder({ family: "sailing", tracks: TRACKS });
  const planId = await createPlan(ada, wish());
  const { settingsVersion } = await getPlan(ada, planId);
  const budgets = Object.fromEntries([0, 1, 2, 3, 4].map((year) => [`budget${year}`, "2000"]));
  const edit = (version: number, ladderId: string) =>
    editPlan(
      ada,
      editPlanInput.parse({ ...settings, ...budgets, planId, version: String(version), ladderId }),
    );
  const { version } = await edit(settingsVersion, id);
  expect((await getPlan(ada, planId)).undo).toBe("another ladder chosen");
  expect(await getPlanSettings(ada, planId, id)).toMatchObject({ snapshot: { ladderId: id } });
  const off = await edit(version, "");
  expect(await getPlanSettings(ada, planId)).toMatchObject({ snapshot: { ladderId: null } });
  expect(await getPlanSettings(ada, planId, id)).toMatchObject({ roles: TRACKS.specialist });
  await owner.delete(ladders).where(eq(ladders.id, id));
  await undo(ada, { planId, version: off.version });
  expect((await getPlan(ada, planId)).snapshot.ladderId).toBeNull();
});
