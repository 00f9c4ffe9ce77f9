import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { consentGrants, planItems, plans } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld } from "@/db/testing/credit-factories";
import { anActor } from "@/db/testing/factories";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Why } from "@/lib/coaching/domain/need";
import { PATHS } from "@/lib/kernel/path";
import { parseQuarter } from "@/lib/kernel/quarter";
import { seededRandom } from "@/lib/kernel/random";
import { findDrift } from "@/lib/planner/domain/drift";
import { getPlan } from "@/lib/planner/queries";
import { listClients } from "./list-clients";

const TODAY = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10);
const YEAR_AGO = inDays(-400);

/** A client with every reason there is but a review, and a coach who may see `scopes`. */
async function inNeed(scopes: readonly Scope[]) {
  const [client, coach] = [
    await anActor({ name: "Ada" }),
    await anActor({ roles: ["client", "coach"] }),
  ];
  const { userId: clientId } = client;
  const plan = await aPlan({ clientId, isActive: true });
  await owner.update(plans).set({ updatedAt: YEAR_AGO }).where(eq(plans.id, plan.id));
  await aHeld({ clientId, awardedOn: dayIn(-300), expiresOn: dayIn(40) });
  await aHeld({ clientId, awardedOn: dayIn(-300), expiresOn: dayIn(400) });
  await aCheckIn({ clientId, quarter: parseQuarter("2025-Q2") ?? 0 });
  const engagement = await anEngagement({ clientId, coachId: coach.userId, startedAt: YEAR_AGO });
  for (const scope of scopes) await aGrant(engagement, { scope, grantedAt: YEAR_AGO });
  return { client, coach, engagement };
}

const look = (coach: { userId: string }, why: Why | null = null) =>
  listClients(
    { userId: coach.userId, roles: ["client", "coach"], timeZone: "UTC" },
    { search: "", filter: "attention", why, after: null, today: TODAY },
  );

it("says why, the most pressing first, counts each and narrows to one", async () => {
  const { coach } = await inNeed(["plan", "check-ins"]);
  const { clients, counts } = await look(coach);
  expect(clients).toMatchObject([
    {
      attention: null,
      needs: [
        { kind: "certification", on: dayIn(40) },
        { kind: "no check-in", on: "2025-04-01" },
        { kind: "quiet", on: YEAR_AGO.toISOString().slice(0, 10) },
      ],
    },
  ]);
  expect(counts).toMatchObject({
    attention: 1,
    why: { review: 0, certification: 1, ending: 0, "no check-in": 1, quiet: 1 },
  });
  expect((await look(coach, "quiet")).clients).toHaveLength(1);
  expect((await look(coach, "ending")).clients).toHaveLength(0);
  expect((await look(coach, "review")).clients).toHaveLength(0);
});

it.each([
  [["plan"], ["certification", "quiet"]],
  [["check-ins"], ["no check-in"]],
  [["profile", "results", "responses", "evidence"], []],
] as const)("of a coach who may see %j it says %j", async (scopes, kinds) => {
  const { coach } = await inNeed(scopes);
  const { clients } = await look(coach);
  expect(clients.flatMap(({ needs }) => needs.map(({ kind }) => kind))).toEqual(kinds);
});

it("says nothing once it was taken back, has run out, or to anybody else", async () => {
  const { coach, engagement } = await inNeed(["plan", "check-ins"]);
  expect((await look(await anActor({ roles: ["client", "coach", "admin"] }))).clients).toEqual([]);
  const mine = eq(consentGrants.engagementId, engagement.id);
  await owner.update(consentGrants).set({ revokedAt: new Date() }).where(mine);
  expect((await look(coach)).clients).toEqual([]);
  const past = { revokedAt: null, expiresAt: inDays(-1) };
  await owner.update(consentGrants).set(past).where(mine);
  expect((await look(coach)).clients).toEqual([]);
});

it("tells when what is shared ends, and sees no check-in from before the grant reaches back to", async () => {
  const { coach, engagement } = await inNeed([]);
  await aGrant(engagement, { scope: "profile", expiresAt: inDays(9) });
  expect((await look(coach)).clients).toMatchObject([
    { needs: [{ kind: "ending", on: dayIn(9) }] },
  ]);
  await aGrant(engagement, { scope: "check-ins", coversFrom: new Date() });
  const [{ needs } = { needs: [] }] = (await look(coach, "no check-in")).clients;
  // Counted from when coaching began, not from a check-in it may not see.
  expect(needs.at(-1)?.on.slice(0, 4)).toBe(String(YEAR_AGO.getUTCFullYear()));
});

it("says that a plan drifts exactly where the plan's own page does, for plans of every kind", async () => {
  const coach = await anActor({ roles: ["client", "coach"] });
  const drifting = new Set<string>();
  const random = seededRandom(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let n = 0; n < 60; n += 1) {
    const client = await anActor();
    await aGrant(await anEngagement({ clientId: client.userId, coachId: coach.userId }));
    const plan = await aPlan({ clientId: client.userId, isActive: true, path: pick(PATHS) });
    for (let at = Math.floor(random() * 5); at > 0; at -= 1)
      await aPlanItem(plan, {
        kind: pick(["certification", "training", "degree", "role"] as const),
        hours: pick([0, 0, 100, 900]),
        startsIn: pick([null, plan.startsIn]),
        status: pick(["planned", "done", "dropped"] as const),
        droppedReason: "No time",
        serves: { specialist: pick([0, 0.5, 1]), leadership: pick([0, 0.5, 1]), hybrid: 0.5 },
        position: at,
      });
    const { snapshot } = await getPlan(client, plan.id);
    const drifts = findDrift(snapshot, plan.startsIn, plan.startsIn, null);
    if (drifts.some(({ kind }) => kind === "share")) drifting.add(client.userId);
  }
  // Kept as items come, change and go, and as the path changes.
  const shareOf = async (id: string) =>
    (await owner.select({ share: plans.pathShare }).from(plans).where(eq(plans.id, id)))[0]?.share;
  const changing = await aPlan({ clientId: coach.userId, path: "specialist" });
  const item = await aPlanItem(changing, { hours: 100 });
  expect(await shareOf(changing.id)).toBe(1);
  await owner.update(plans).set({ path: "leadership" }).where(eq(plans.id, changing.id));
  expect(await shareOf(changing.id)).toBe(0);
  const serves = { specialist: 1, leadership: 0.25, hybrid: 0 };
  await owner.update(planItems).set({ serves }).where(eq(planItems.id, item.id));
  expect(await shareOf(changing.id)).toBe(0.25);
  await owner.delete(planItems).where(eq(planItems.id, item.id));
  expect(await shareOf(changing.id)).toBeNull();

  expect(drifting.size).toBeGreaterThan(5);
  expect(drifting.size).toBeLessThan(55);
  const { clients } = await look(coach, "drift");
  expect(new Set(clients.map(({ clientId }) => clientId))).toEqual(drifting);
});
