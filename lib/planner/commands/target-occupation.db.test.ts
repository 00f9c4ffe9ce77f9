import { beforeAll, expect, it } from "vitest";
import { anOccupation } from "@/db/testing/catalogue-factories";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { getPlan, getTarget, listProposed } from "@/lib/planner/queries";
import { editPlanInput } from "@/lib/planner/schema";
import { addProposed, createPlan, createRevision, editPlan, undo } from ".";

const MANAGER = "11-3021.00";

beforeAll(() =>
  anOccupation({ code: MANAGER, title: "Computer and Information Systems Managers" }),
);

async function aPlanAndItsForm() {
  const ada = await anActor();
  const plan = await aPlan({ clientId: ada.userId, targetRole: "CIO" });
  const form = {
    planId: plan.id,
    version: "1",
    title: plan.title,
    path: "specialist",
    family: "",
    targetRole: "CIO",
    startsIn: "2027-Q1",
    currency: "USD",
    hours: "100",
    hoursPer: "quarter",
    ...{ budget0: "3000", budget1: "3000", budget2: "3000", budget3: "3000", budget4: "3000" },
  };
  const edit = (over: object) => editPlan(ada, editPlanInput.parse({ ...form, ...over }));
  return { ada, plan, edit, aim: async () => (await getPlan(ada, plan.id)).snapshot };
}

it("is a step of its own, said by its title, that undo takes back and a revision keeps", async () => {
  const { ada, plan, edit, aim } = await aPlanAndItsForm();
  await edit({ targetOccupation: MANAGER });
  expect(await aim()).toMatchObject({ targetRole: "CIO", targetOccupation: MANAGER });
  const { version, undo: label } = await getPlan(ada, plan.id);
  expect(label).toBe(
    "target occupation changed from none to Computer and Information Systems Managers",
  );
  await createRevision(ada, plan.id, "Asked for a review");
  await undo(ada, { planId: plan.id, version });
  expect((await aim()).targetOccupation).toBeNull();
});

it("stays as it is where a form does not ask for it, and goes where it is emptied", async () => {
  const { edit, aim } = await aPlanAndItsForm();
  await edit({ targetOccupation: MANAGER });
  await edit({ version: "2", title: "Other" });
  expect((await aim()).targetOccupation).toBe(MANAGER);
  await edit({ version: "3", title: "Other", targetOccupation: "" });
  expect((await aim()).targetOccupation).toBeNull();
});

it("is one of the catalogue, or refused with nothing stored", async () => {
  const { edit, aim } = await aPlanAndItsForm();
  const unknown = { code: "refused", field: "targetOccupation" };
  await expect(edit({ targetOccupation: "99-9999.00" })).rejects.toMatchObject(unknown);
  expect((await aim()).targetOccupation).toBeNull();
  await expect(
    createPlan(await anActor(), {
      ...{
        title: "Mine",
        path: "hybrid",
        family: null,
        ladderId: null,
        leadingPercent: 40,
        startsIn: 8108,
        hoursPerQuarter: 500,
      },
      ...{ targetRole: "", targetOccupation: "99-9999.00" },
      ...{ currency: "USD", begin: "empty", budget: "0" },
    }),
  ).rejects.toMatchObject(unknown);
});

it("is proposed as steps, which are added in one go and taken back in one", async () => {
  const { ada, plan, aim } = await aPlanAndItsForm();
  const asked = { occupation: MANAGER, have: [] };
  const propose = async () => listProposed(await getTarget(ada, asked)).map(({ key }) => key);
  expect(await propose()).toEqual(expect.arrayContaining(["years", "role"]));
  const input = { ...asked, planId: plan.id, taken: ["years", "role"] };
  await addProposed(ada, input, plan.startsIn);
  const titles = (await aim()).items.map(({ title }) => title);
  expect(titles).toEqual(["A role on the way to Computer and Information Systems Managers", "CIO"]);
  expect(await propose()).not.toContain("role");
  await expect(addProposed(ada, input, plan.startsIn)).rejects.toThrow("in the plan already");
  const stranger = await anActor();
  await expect(addProposed(stranger, input, plan.startsIn)).rejects.toThrow("not found");
  const { version } = await getPlan(ada, plan.id);
  await undo(ada, { planId: plan.id, version });
  expect((await aim()).items).toEqual([]);
});
