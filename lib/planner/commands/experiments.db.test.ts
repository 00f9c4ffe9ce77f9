import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor } from "@/db/client";
import { experiments } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { anActor } from "@/db/testing/factories";
import { listGrants } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import {
  addExperiment,
  editExperiment,
  removeExperiment,
  reopenExperiment,
  resolveExperiment,
} from "@/lib/planner/commands";
import { getExperiment, getJournal, listExperiments } from "@/lib/planner/queries";

const fields = {
  uncertainty: "Do I like leading people?",
  test: "Lead the migration with three people",
  expectation: "I want to do it again",
  forecast: 70,
  dueOn: "2027-03-01",
};

it("keeps the forecast beside the result, and takes a result back", async () => {
  const ada = await anActor();
  const experimentId = await addExperiment(ada, fields);
  await editExperiment(ada, { ...fields, forecast: 60, experimentId, version: 1 });
  const result = { experimentId, version: 2, outcome: "yes", learned: "I do" } as const;
  await resolveExperiment(ada, result);
  expect(await getExperiment(ada, experimentId)).toMatchObject({ forecast: 60, outcome: "yes" });
  const after = { ...fields, forecast: 95, experimentId, version: 3 };
  await expect(editExperiment(ada, after)).rejects.toThrow(Refused);
  const byHand = asActor(ada, (tx) =>
    tx.update(experiments).set({ forecast: 95 }).where(eq(experiments.id, experimentId)),
  );
  await expect(byHand).rejects.toThrow();
  await reopenExperiment(ada, { experimentId, version: 3 });
  expect(await getExperiment(ada, experimentId)).toMatchObject({ outcome: null, learned: "I do" });
  await expect(resolveExperiment(ada, result)).rejects.toThrow(Conflict);
  await removeExperiment(ada, { experimentId, version: 4 });
  expect((await getJournal(ada)).experiments).toEqual([]);
});

it("is read by its owner and by a coach while check-ins are shared, and changed by its owner alone", async () => {
  const ada = await anActor();
  const experimentId = await addExperiment(ada, fields);
  const coachWith = async (scope: "check-ins" | "plan") => {
    const coach = await anActor({ roles: ["client", "coach"] });
    const engagement = await anEngagement({ clientId: ada.userId, coachId: coach.userId });
    await aGrant(engagement, { scope });
    return coach;
  };
  const seen = async (actor: Actor) => {
    const grants = await asActor(actor, (tx) => listGrants(tx, ada.userId));
    const listed = await listExperiments(actor, { clientId: ada.userId, grants });
    return [await asActor(actor, (tx) => tx.$count(experiments)), listed.length];
  };
  const ben = await coachWith("check-ins");
  expect(await seen(ada)).toEqual([1, 1]);
  expect(await seen(ben)).toEqual([1, 1]);
  for (const other of [
    await coachWith("plan"),
    await anActor(),
    await anActor({ roles: ["client", "admin"] }),
  ]) {
    expect(await seen(other)).toEqual([0, 0]);
    const removed = removeExperiment(other, { experimentId, version: 1 });
    await expect(removed).rejects.toThrow(NotFound);
  }
  await expect(getExperiment(ben, experimentId)).rejects.toThrow(NotFound);
  const changed = removeExperiment(ben, { experimentId, version: 1 });
  await expect(changed).rejects.toThrow(/not found|Only who/);
});
