import { setTimeout as sleep } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { checkIns, consentGrants, planItems, plans } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { aHeld } from "@/db/testing/credit-factories";
import { anActor } from "@/db/testing/factories";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { getPlan } from "@/lib/planner/queries";
import {
  compareClientVersions,
  getClientCheckIns,
  getClientCredits,
  getClientPlan,
  getClientProgress,
  listClients,
} from ".";

// A coach reads again and again while the client takes everything back: nothing that is asked for after the taking
// back was acknowledged is answered, on whatever way.

const RACES = 500;
const TODAY = "2027-05-10";

let coach: Actor;
let clientId: string;
let engagement: Awaited<ReturnType<typeof anEngagement>>;
let planId: string;

beforeAll(async () => {
  const client = await anActor();
  coach = await anActor({ roles: ["client", "coach"] });
  clientId = client.userId;
  const plan = await aPlan({ clientId, isActive: true });
  planId = plan.id;
  await aPlanItem(plan);
  await aCheckIn({ clientId, quarter: 8108 });
  await aHeld({ clientId, awardedOn: "2026-01-01" });
  engagement = await anEngagement({ clientId, coachId: coach.userId });
});

const refusedIsNothing = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotFound) return false;
      throw error;
    },
  );
const anyRow = (table: typeof plans | typeof planItems | typeof checkIns) =>
  asActor(coach, (tx) => tx.$count(table, eq(table.clientId, clientId))).then((rows) => rows > 0);

/** By then, nothing in the plan was touched for half a year. */
const NEEDING = { search: "", filter: "attention", today: "2027-12-10" } as const;

/** Every way to the client's things; true where it answered with something. */
const WAYS: readonly (() => Promise<boolean>)[] = [
  () => refusedIsNothing(getPlan(coach, planId)),
  () => refusedIsNothing(getClientPlan(coach, clientId, TODAY)),
  () => refusedIsNothing(getClientProgress(coach, clientId, 8109)),
  () => refusedIsNothing(compareClientVersions(coach, { clientId, a: null, b: null })),
  () => refusedIsNothing(getClientCheckIns(coach, clientId)),
  () => refusedIsNothing(getClientCredits(coach, clientId, TODAY)),
  () => listClients(coach, NEEDING).then(({ clients }) => clients.length > 0),
  // With the first line switched off: what row-level security alone lets through.
  () => anyRow(plans),
  () => anyRow(planItems),
  () => anyRow(checkIns),
];

async function race(number: number): Promise<{ late: number; early: number }> {
  for (const scope of ["plan", "check-ins"] as const) await aGrant(engagement, { scope });
  const read = WAYS[number % WAYS.length] ?? WAYS[0];
  let taken = false;
  let [late, early] = [0, 0];
  const reader = async () => {
    for (let after = 0; after < 2; ) {
      const isLate = taken;
      const answered = (await read?.()) ?? false;
      if (isLate) after += 1;
      if (answered && isLate) late += 1;
      if (answered && !isLate) early += 1;
    }
  };
  const taking = async () => {
    await sleep(number % 7);
    await owner
      .update(consentGrants)
      .set({ revokedAt: new Date() })
      .where(eq(consentGrants.engagementId, engagement.id));
    taken = true;
  };
  await Promise.all([reader(), reader(), taking()]);
  await owner.delete(consentGrants).where(eq(consentGrants.engagementId, engagement.id));
  return { late, early };
}

it(`in ${RACES} races, nothing is read that was asked for after it was taken back`, async () => {
  const sum = { late: 0, early: 0 };
  for (let number = 0; number < RACES; number += 1) {
    const { late, early } = await race(number);
    sum.late += late;
    sum.early += early;
  }
  expect(sum.late).toBe(0);
  // Readers that were never let in would show nothing.
  expect(sum.early).toBeGreaterThan(RACES);
}, 120_000);
