import { expect, it } from "vitest";
import { aResult } from "@/db/testing/assessment-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { anActor } from "@/db/testing/factories";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { getClientComparison } from ".";

const NOW = new Date("2030-01-01T00:00:00Z");

async function coachOf(client: Actor, scope: Scope): Promise<Actor> {
  const ben = await anActor({ roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: client.userId, coachId: ben.userId });
  await aGrant(engagement, { scope });
  return ben;
}

it("sets two sittings side by side for a coach who holds results, and for no other", async () => {
  const ada = await anActor();
  const clientId = ada.userId;
  await aResult({ clientId, submittedAt: new Date("2025-01-10T10:00:00Z") });
  await aResult({ clientId, submittedAt: new Date("2026-01-10T10:00:00Z") });
  const asked = { clientId, a: null, b: null };
  const seen = await getClientComparison(await coachOf(ada, "results"), asked, NOW);
  expect(seen.pair).toMatchObject({ answers: null, statement: { kind: "stated", days: 365 } });
  for (const other of [await coachOf(ada, "plan"), await anActor()])
    await expect(getClientComparison(other, asked, NOW)).rejects.toThrow("client not found");
});
