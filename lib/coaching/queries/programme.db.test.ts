import { expect, it } from "vitest";
import { cohortMembers } from "@/db/schema";
import { aCohort, aGrant, anEngagement, aReview, aRevision } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { NotFound } from "@/lib/kernel/errors";
import type { Path } from "@/lib/kernel/path";
import { getCaseload, getProgramme } from "./get-programme";

/** A client of that coach on that path, of whose two items so many are done; null: without a plan. */
async function aClient(
  coachId: string,
  path: Path | null,
  done = 0,
  shared = true,
  cohortId?: string,
) {
  const { userId: clientId } = await anActor();
  const engagement = await anEngagement({ clientId, coachId });
  if (shared) await aGrant(engagement);
  if (cohortId) await owner.insert(cohortMembers).values({ clientId, cohortId, placedBy: coachId });
  if (!path) return null;
  const plan = await aPlan({ clientId, path });
  for (const at of [0, 1]) await aPlanItem(plan, { status: at < done ? "done" : "planned" });
  return { plan, clientId };
}

const times = <T>(count: number, make: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, make));

it("counts who shares their plan, by path, progress and review", async () => {
  const coach = await anActor({ roles: ["client", "coach"] });
  await times(6, () => aClient(coach.userId, "specialist"));
  await times(5, () => aClient(coach.userId, "hybrid", 2));
  await times(5, () => aClient(coach.userId, null));
  await times(3, () => aClient(coach.userId, "leadership", 0, false));
  const asked = await times(5, () => aClient(coach.userId, "specialist", 1));
  for (const one of asked) {
    if (!one) throw new Error("no plan");
    const { id: revisionId } = await aRevision(one.plan);
    const given = { planId: one.plan.id, revisionId, clientId: one.clientId };
    await aReview({ ...given, coachId: coach.userId });
  }
  expect((await getCaseload(coach)).programme).toEqual({
    kind: "whole",
    sizes: {},
    paths: [
      [6, 0, 5, 0, 11],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 5, 5],
      [5, 0, 0, 0, 5],
      [11, 0, 5, 5, 21],
    ],
    reviews: [5, 0, 0, 0, 0, 16],
    people: 21,
  });
  const stranger = await anActor({ roles: ["client", "coach"] });
  await times(4, () => aClient(stranger.userId, "hybrid"));
  expect((await getCaseload(stranger)).programme).toBeNull();
});

it("counts everybody for an admin alone, and never the admin's way for a coach", async () => {
  const coach = await anActor({ roles: ["client", "coach"] });
  await times(5, () => aClient(coach.userId, "hybrid"));
  const admin = await anActor({ roles: ["client", "admin"] });
  const { programme: all } = await getProgramme(admin);
  expect(all?.people).toBeGreaterThan(5);
  expect((await getCaseload(admin)).programme).toBeNull();
  for (const other of [coach, await anActor()])
    await expect(getProgramme(other)).rejects.toThrow(NotFound);
});

it("counts each cohort of a coach, and by itself only where it is five people or more", async () => {
  const coach = await anActor({ roles: ["client", "coach"] });
  const [{ id: autumn }, { id: spring }] = [await aCohort(), await aCohort()];
  await times(6, () => aClient(coach.userId, "specialist", 0, true, autumn));
  await times(5, () => aClient(coach.userId, "hybrid", 2, true, spring));
  await times(3, () => aClient(coach.userId, "hybrid", 0, false, spring));
  await times(5, () => aClient(coach.userId, null));
  const { programme, cohorts: all } = await getCaseload(coach);
  expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([autumn, spring]));
  // Who does not share their plan is not counted for the coach.
  expect(programme?.sizes).toEqual({ [autumn]: 6, [spring]: 5 });
  expect(programme?.kind === "by cohort" && programme.cohorts).toMatchObject({
    told: [autumn, spring],
    rest: 5,
    paths: [
      [6, 0, 0, 0, 6],
      [0, 0, 5, 0, 5],
      [0, 0, 0, 5, 5],
      [6, 0, 5, 5, 16],
    ],
  });
  const admin = await anActor({ roles: ["client", "admin"] });
  expect((await getProgramme(admin)).programme?.sizes).toMatchObject({ [autumn]: 6, [spring]: 8 });
});
