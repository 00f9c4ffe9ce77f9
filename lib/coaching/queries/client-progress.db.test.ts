import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { auditLog, consentGrants } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import { NotFound } from "@/lib/kernel/errors";
import { parseQuarter } from "@/lib/kernel/quarter";
import { getClientProgress } from ".";

const START = parseQuarter("2027-Q1") ?? 0;
const TODAY = START + 2;

/** A hybrid plan of one item that is done and leads people, with a coach who may see `scope`. */
async function aCoachedPlan(scope: "plan" | "check-ins") {
  const [client, coach] = [await anActor(), await anActor({ roles: ["client", "coach"] })];
  const plan = await aPlan({
    ...{ clientId: client.userId, path: "hybrid", startsIn: START, leadingPercent: 40 },
  });
  const serves = { specialist: 0, leadership: 1, hybrid: 1 };
  await aPlanItem(plan, { startsIn: START, hours: 400, status: "done", doneIn: START, serves });
  const engagement = await anEngagement({ clientId: client.userId, coachId: coach.userId });
  const grant = await aGrant(engagement, { scope });
  return { client, coach, grant };
}

it("shows a coach with the plan how it stands, and writes down that they looked", async () => {
  const { client, coach } = await aCoachedPlan("plan");
  const { progress } = await getClientProgress(coach, client.userId, TODAY);
  expect(progress?.performance.items).toMatchObject({ due: 1, done: 1 });
  expect(progress?.leading?.warning).toMatch(/two full jobs/);
  const looks = await owner
    .select({ actorId: auditLog.actorId, resource: auditLog.resource })
    .from(auditLog)
    .where(eq(auditLog.subjectId, client.userId));
  expect(looks).toEqual([{ actorId: coach.userId, resource: "plan" }]);
});

it("is not there for a coach of another scope, after revocation, and for anybody else", async () => {
  const other = await aCoachedPlan("check-ins");
  await expect(getClientProgress(other.coach, other.client.userId, TODAY)).rejects.toThrow(
    NotFound,
  );
  const { client, coach, grant } = await aCoachedPlan("plan");
  for (const actor of [client, other.coach, await anActor({ roles: ["client", "admin"] })])
    await expect(getClientProgress(actor, client.userId, TODAY)).rejects.toThrow(NotFound);
  await owner
    .update(consentGrants)
    .set({ revokedAt: new Date() })
    .where(eq(consentGrants.id, grant.id));
  await expect(getClientProgress(coach, client.userId, TODAY)).rejects.toThrow(NotFound);
});
