import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { nextRoles, occupationImportance, occupations, workElements } from "@/db/schema";
import { aCredential, anOccupation } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { chooseOccupation } from "@/lib/catalogue/commands/choose-occupation";
import type { Actor } from "@/lib/kernel/actor";
import { aimForRole, choosePath, undo } from "@/lib/planner/commands";
import { rolesFilter } from "@/lib/planner/schema";
import { getNextRoles, getPlan, getTarget } from ".";

const ENGINEER = "15-0001.00";
const ARCHITECT = "15-0002.00";
const MANAGER = "11-0001.00";
const TESTER = "15-0003.00";
const SILENT = "15-0004.00";

const rated = { dataStatus: "rated", jobZone: 4, lean: 0, socMinor: "15-0000" } as const;

type NewStep = typeof nextRoles.$inferInsert;

/** The least step: related, sideways, with nothing changed. */
const step = (given: Partial<NewStep> & Pick<NewStep, "fromCode" | "toCode">): NewStep => ({
  ...{ rank: 1, source: "official", tier: "Primary-Short", shift: "lateral" },
  ...{ leadershipChange: 0, specialistChange: 0, jobZoneChange: 0, educationChange: 0 },
  ...{ knowledgeCosine: 0.7, toFormalManagement: given.toCode === MANAGER, gaps: [] },
  ...given,
});

beforeAll(async () => {
  const indices = { leadershipIndex: 30, specialistIndex: 80, pathClass: "specialist" } as const;
  await anOccupation({ code: ENGINEER, title: "Engineers", ...rated, ...indices });
  await anOccupation({ code: ARCHITECT, title: "Architects", ...rated, ...indices });
  await anOccupation({ code: TESTER, title: "Testers", ...rated, ...indices });
  await anOccupation({ code: SILENT, title: "Others", socMinor: "15-0000" });
  await anOccupation({
    ...{ code: MANAGER, title: "Managers", ...rated, socMinor: "11-0000" },
    isFormalManagement: true,
    ...{ leadershipIndex: 95, specialistIndex: 70, pathClass: "leadership" },
  });
  await owner.insert(workElements).values([
    { id: "2.B.1.b", domain: "skill", name: "Coordination", position: 0 },
    { id: "2.C.1.a", domain: "knowledge", name: "Administration", position: 1 },
    { id: "4.A.4.b.5", domain: "activity", name: "Coaching Others", position: 2 },
  ]);
  await owner.insert(occupationImportance).values([
    { code: ENGINEER, importance: [2, 2, 2] },
    { code: ARCHITECT, importance: [3, 2, 3] },
    { code: MANAGER, importance: [4, 5, 4.5] },
  ]);
  await owner.insert(nextRoles).values([
    step({ fromCode: ENGINEER, toCode: ARCHITECT, leadershipChange: 4, specialistChange: 3 }),
    step({
      ...{ fromCode: ENGINEER, toCode: MANAGER, rank: 0, source: "derived_soc_family" },
      ...{ shift: "toward_leadership", leadershipChange: 65, specialistChange: -10 },
    }),
    step({ fromCode: ENGINEER, toCode: TESTER, rank: 2, shift: "step_back" }),
    step({
      ...{ fromCode: ARCHITECT, toCode: MANAGER, rank: 3, shift: "toward_leadership" },
      leadershipChange: 60,
    }),
  ]);
});

const ask = (actor: Actor, over: object = {}) =>
  getNextRoles(actor, rolesFilter.parse({ ...over }));

/** The roles that are shown, or a failure where there are none to show. */
async function rolesOf(actor: Actor, over: object = {}) {
  const found = await ask(actor, over);
  if (found.kind !== "roles") throw new Error(`expected roles, found ${found.kind}`);
  return found;
}

async function anEngineer() {
  const actor = await anActor();
  await chooseOccupation(actor, ENGINEER);
  return actor;
}

it("asks for an occupation first, and refuses one that is none", async () => {
  const ada = await anActor();
  expect(await ask(ada)).toEqual({ kind: "choosing", code: null, isGone: false, matches: null });
  await expect(chooseOccupation(ada, "99-9999.00")).rejects.toMatchObject({ code: "refused" });
  expect(await ask(ada)).toMatchObject({ code: null });
});

it("ranks by the chosen path, and by what is asked instead of it", async () => {
  const ada = await anEngineer();
  const plain = await rolesOf(ada);
  expect(plain.by).toEqual({ path: null, because: "nothing" });
  expect(plain.roles.map(({ to }) => to.title)).toEqual(["Architects", "Managers"]);
  await choosePath(ada, { path: "leadership", reason: "People" });
  const chosen = await rolesOf(ada);
  expect(chosen.by).toEqual({ path: "leadership", because: "chosen" });
  expect(chosen.roles.map(({ to }) => to.title)).toEqual(["Managers", "Architects"]);
  const asked = await rolesOf(ada, { path: "specialist" });
  expect(asked.roles.map(({ to }) => to.title)).toEqual(["Architects", "Managers"]);
});

it("keeps steps back for those who ask, and leaves out what one has", async () => {
  const ada = await anEngineer();
  expect((await rolesOf(ada)).stepsBack).toBe(1);
  const all = await rolesOf(ada, { back: "yes", have: ["4.A.4.b.5", "4.Z.9"] });
  expect(all.roles.at(-1)).toMatchObject({ to: { title: "Testers" }, grows: null });
  expect(all.had).toEqual([{ id: "4.A.4.b.5", name: "Coaching Others" }]);
  const managers = all.roles.find(({ to }) => to.code === MANAGER);
  expect(managers?.missing.map(({ name }) => name)).toEqual(["Coordination"]);
  expect(all.asked).toEqual([{ id: "2.B.1.b", name: "Coordination", roles: 2 }]);
});

it("offers neighbours where nothing is known, and says when an occupation is gone", async () => {
  const ada = await anActor();
  await chooseOccupation(ada, SILENT);
  const found = await rolesOf(ada);
  expect(found.roles).toEqual([]);
  expect(found.neighbours.map(({ title }) => title).sort()).toEqual([
    "Architects",
    "Engineers",
    "Testers",
  ]);
  const gone = await anOccupation({ code: "15-0009.00" });
  await chooseOccupation(ada, gone.code);
  await owner.delete(occupations).where(eq(occupations.code, gone.code));
  expect(await ask(ada)).toMatchObject({ kind: "choosing", isGone: true });
});

it("shows a target with its gap, an easier way, and what serves it; one step sets it", async () => {
  const ada = await anEngineer();
  const plan = await aPlan({ clientId: ada.userId, path: "leadership", targetRole: "Lead" });
  await aCredential({ name: "Leading Teams", path: "leadership", level: "mid" });
  await aCredential({ name: "First Steps", path: "leadership", level: "entry" });
  const target = await getTarget(ada, { occupation: MANAGER, have: [] });
  expect(target).toMatchObject({
    occupation: { title: "Managers" },
    step: { source: "derived_soc_family" },
    round: { title: "Architects" },
    credentials: [{ name: "Leading Teams" }],
    plan: { id: plan.id, targetRole: "Lead", targetOccupation: null },
  });
  expect(target.missing?.map(({ name, delta }) => [name, delta])).toEqual([
    ["Coaching Others", 2.5],
    ["Coordination", 2],
  ]);
  const aim = { planId: plan.id, version: 1, occupation: MANAGER, targetRole: "Head of Software" };
  await aimForRole(ada, aim);
  const { snapshot, target: aimedAt, undo: label, version } = await getPlan(ada, plan.id);
  expect(snapshot).toMatchObject({ targetRole: "Head of Software", targetOccupation: MANAGER });
  expect(aimedAt).toEqual({ code: MANAGER, title: "Managers", isKnown: true });
  expect(label).toBe("target role changed from Lead to Head of Software");
  await expect(aimForRole(ada, aim)).rejects.toMatchObject({ code: "conflict" });
  await undo(ada, { planId: plan.id, version });
  expect((await getPlan(ada, plan.id)).snapshot).toMatchObject({
    ...{ targetRole: "Lead", targetOccupation: null },
  });
});

it("is one's own: nobody aims somebody else's plan", async () => {
  const ada = await anActor();
  const plan = await aPlan({ clientId: ada.userId });
  const eve = await anActor();
  const aim = { planId: plan.id, version: 1, occupation: MANAGER, targetRole: "Mine" };
  await expect(aimForRole(eve, aim)).rejects.toThrow("plan not found");
  await expect(getTarget(eve, { occupation: "99-0000.00", have: [] })).rejects.toThrow("not found");
  expect((await getTarget(eve, { occupation: MANAGER, have: [] })).plan).toBeNull();
});
