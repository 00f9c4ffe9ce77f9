import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { attempts, auditLog, responses, results } from "@/db/schema";
import { aResponse, aResult } from "@/db/testing/assessment-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { ACTORS, type ActorKind, verbs } from "@/db/testing/matrix";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Actor } from "@/lib/kernel/actor";
import { getAssessmentSummary, getResult, listHistory } from "./queries";

const SUBMITTED = new Date("2026-02-01T00:00:00Z");
const NOW = new Date();

let ada: Actor;
let attemptId: string;
let cast: Record<ActorKind, Actor>;

type GrantOver = { coversFrom?: Date; revokedAt?: Date };

async function coach(client: Actor, scopes: Scope[], over: GrantOver = {}, endedAt?: Date) {
  const ben = await anActor({ roles: ["client", "coach"] });
  const pair = { clientId: client.userId, coachId: ben.userId };
  const engagement = await anEngagement({
    ...pair,
    ...(endedAt && { endedAt, endedBy: "client" }),
  });
  for (const scope of scopes) await aGrant(engagement, { scope, ...over });
  return ben;
}

beforeAll(async () => {
  ada = await anActor();
  const result = await aResult({ clientId: ada.userId, submittedAt: SUBMITTED });
  attemptId = result.attemptId;
  await aResponse({ id: attemptId, clientId: ada.userId }, { itemId: "sk-s-1", value: 4 });
  const both: Scope[] = ["results", "responses"];
  cast = {
    owner: ada,
    "other client": await anActor(),
    coach: await coach(ada, both),
    "coach, other scope": await coach(ada, ["plan"]),
    "coach, revoked": await coach(ada, both, { revokedAt: SUBMITTED }),
    "coach, ended": await coach(ada, both, {}, SUBMITTED),
    "stranger coach": await coach(await anActor(), both),
    admin: await anActor({ roles: ["client", "admin"] }),
  };
});

describe.each(ACTORS)("%s", (kind) => {
  const may = (resource: "results" | "responses") => verbs(resource, kind) === "read";

  it("reads the result as the matrix says", async () => {
    const reading = getResult(cast[kind], attemptId, NOW);
    if (may("results")) expect((await reading).score.verdict.kind).toBe("clear");
    else await expect(reading).rejects.toThrow("result not found");
  });

  it("lists the history as it may read it", async () => {
    const listed = await listHistory(cast[kind], ada.userId, NOW);
    expect(listed.map((entry) => entry.attemptId)).toEqual(may("results") ? [attemptId] : []);
  });

  it("finds in the tables themselves no more than that", async () => {
    const seen = await asActor(cast[kind], async (tx) => [
      (await tx.select().from(attempts).where(eq(attempts.id, attemptId))).length,
      (await tx.select().from(results).where(eq(results.attemptId, attemptId))).length,
      (await tx.select().from(responses).where(eq(responses.attemptId, attemptId))).length,
    ]);
    const results1 = may("results") ? 1 : 0;
    expect(seen).toEqual([results1, results1, may("responses") ? 1 : 0]);
  });
});

it("keeps single answers from a coach who holds results alone", async () => {
  const ben = await coach(ada, ["results"]);
  const result = await getResult(ben, attemptId, NOW);
  expect(result).toMatchObject({ isOwn: false, answers: null, reflections: null });
  const told = async (reader: Actor) => {
    const { score, reasons } = await getResult(reader, attemptId, NOW);
    return JSON.stringify([score, reasons, await listHistory(reader, ada.userId, NOW)]);
  };
  expect(await told(ada)).toContain("sk-s-1");
  expect(await told(ben)).not.toContain("sk-s-1");
});

it("keeps what is older than a grant's reach from its coach", async () => {
  const ben = await coach(ada, ["results"], { coversFrom: new Date("2026-03-01T00:00:00Z") });
  await expect(getResult(ben, attemptId, NOW)).rejects.toThrow("result not found");
  expect(await listHistory(ben, ada.userId, NOW)).toEqual([]);
});

it("writes down that a coach looked, and not that the owner did", async () => {
  const ben = await coach(ada, ["results"]);
  await getResult(ben, attemptId, NOW);
  await getResult(ada, attemptId, NOW);
  const looks = await owner.select().from(auditLog).where(eq(auditLog.actorId, ben.userId));
  expect(looks).toMatchObject([{ subjectId: ada.userId, action: "read", resource: "result" }]);
  expect(await owner.select().from(auditLog).where(eq(auditLog.actorId, ada.userId))).toEqual([]);
});

it("sums up where a person stands, from nothing to the latest result", async () => {
  const cal = await anActor();
  expect(await getAssessmentSummary(cal)).toEqual({ open: null, latest: null });
  await aResult({ clientId: cal.userId, submittedAt: SUBMITTED });
  const later = await aResult({ clientId: cal.userId });
  expect(await getAssessmentSummary(cal)).toMatchObject({
    latest: { attemptId: later.attemptId, sentence: "You lean towards the specialist path." },
  });
});
