import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { consentGrants } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { NotFound } from "@/lib/kernel/errors";
import { keepVersion } from "@/lib/planner/commands/versions";
import { compareClientVersions } from ".";

it("shows a coach the versions since the grant reaches back to, while it is open", async () => {
  const [client, coach] = [await anActor(), await anActor({ roles: ["client", "coach"] })];
  const plan = await aPlan({ clientId: client.userId, isActive: true });
  await keepVersion(client, { planId: plan.id, reason: "Before we met" });
  const engagement = await anEngagement({ clientId: client.userId, coachId: coach.userId });
  const asked = { clientId: client.userId, a: null, b: null };
  await expect(compareClientVersions(coach, asked)).rejects.toThrow(NotFound);
  const grant = await aGrant(engagement, { scope: "plan", coversFrom: new Date() });
  expect((await compareClientVersions(coach, asked)).found).toMatchObject({ versions: [] });
  await keepVersion(client, { planId: plan.id, reason: "Since then" });
  const { found } = await compareClientVersions(coach, asked);
  expect(found?.versions.map(({ reason }) => reason)).toEqual(["Since then"]);
  await owner
    .update(consentGrants)
    .set({ revokedAt: new Date() })
    .where(eq(consentGrants.id, grant.id));
  await expect(compareClientVersions(coach, asked)).rejects.toThrow(NotFound);
});
