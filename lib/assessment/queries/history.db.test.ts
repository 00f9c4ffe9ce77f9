import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { attemptNotes, attempts, auditLog, decisionRecords, resultLinks } from "@/db/schema";
import { aResponse, aResult } from "@/db/testing/assessment-factories";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { ACTORS, type ActorKind, verbs } from "@/db/testing/matrix";
import type { Scope } from "@/lib/accounts/domain/scope";
import { deleteAttempt, saveNote, saveReflections, startAttempt } from "@/lib/assessment/commands";
import type { Actor } from "@/lib/kernel/actor";
import { getComparison, getOwnSitting, getResult, listHistory } from ".";

const EARLY = new Date("2025-01-10T10:00:00Z");
const LATE = new Date("2026-06-10T10:00:00Z");
const NOW = new Date("2030-01-01T00:00:00Z");
const NOBODY = randomUUID();
const at = { now: NOW };
const none = { a: null, b: null };

let ada: Actor;
let first: string;
let latest: string;
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

async function twoSittings(client: Actor): Promise<[string, string]> {
  const clientId = client.userId;
  const one = await aResult({ clientId, submittedAt: EARLY });
  const two = await aResult({ clientId, submittedAt: LATE });
  await aResponse({ id: one.attemptId, clientId }, { itemId: "sk-s-1", value: 0 });
  await aResponse({ id: two.attemptId, clientId }, { itemId: "sk-s-1", value: 4 });
  return [one.attemptId, two.attemptId];
}

beforeAll(async () => {
  ada = await anActor();
  [first, latest] = await twoSittings(ada);
  const both: Scope[] = ["results", "responses"];
  cast = {
    owner: ada,
    "other client": await anActor(),
    coach: await coach(ada, both),
    "coach, other scope": await coach(ada, ["plan"]),
    "coach, revoked": await coach(ada, both, { revokedAt: EARLY }),
    "coach, ended": await coach(ada, both, {}, EARLY),
    "stranger coach": await coach(await anActor(), both),
    admin: await anActor({ roles: ["client", "admin"] }),
  };
});

describe.each(ACTORS)("%s", (kind) => {
  const may = verbs("results", kind) === "read";

  it("compares two sittings as the matrix says", async () => {
    const reading = getComparison(cast[kind], ada.userId, { a: latest, b: first }, at);
    if (!may) return expect(reading).rejects.toThrow("sitting not found");
    const { pair } = await reading;
    expect(pair?.before.attemptId).toBe(first);
    expect(pair?.after.attemptId).toBe(latest);
    expect(pair?.statement.kind).toBe("stated");
  });

  it("sees no sitting where none is named and none is shared", async () => {
    const { sittings, pair } = await getComparison(cast[kind], ada.userId, none, at);
    expect([sittings.length, pair !== null]).toEqual(may ? [2, true] : [0, false]);
  });

  it("keeps notes and deletion to their owner", async () => {
    const isOwner = kind === "owner";
    const saving = saveNote(cast[kind], { attemptId: first, body: "Hard month", version: 0 });
    if (isOwner) await saving;
    else await expect(saving).rejects.toThrow("sitting not found");
    if (!isOwner) {
      await expect(deleteAttempt(cast[kind], first)).rejects.toThrow("sitting not found");
      await expect(getOwnSitting(cast[kind], first)).rejects.toThrow("sitting not found");
    }
    const seen = await asActor(cast[kind], (tx) =>
      tx.select().from(attemptNotes).where(eq(attemptNotes.attemptId, first)),
    );
    expect(seen).toHaveLength(isOwner ? 1 : 0);
  });
});

it("tells the owner which answers moved, and no coach, whatever they hold", async () => {
  const { pair } = await getComparison(ada, ada.userId, none, at);
  expect(pair?.answers).toMatchObject([{ question: { id: "sk-s-1" }, before: 0, after: 4 }]);
  const seen = await getComparison(cast.coach, ada.userId, none, at);
  expect(seen.pair?.answers).toBeNull();
  expect(seen.sittings.map(({ note }) => note)).toEqual([null, null]);
});

it("shows a coach the comparison that the client sees, and writes both looks down", async () => {
  const ben = await coach(ada, ["results"]);
  const theirs = await getComparison(ben, ada.userId, { a: first, b: latest }, at);
  const own = await getComparison(ada, ada.userId, { a: first, b: latest }, at);
  expect(theirs.pair?.statement).toEqual(own.pair?.statement);
  const looks = await owner.select().from(auditLog).where(eq(auditLog.actorId, ben.userId));
  expect(looks.map(({ resourceId }) => resourceId).toSorted()).toEqual([first, latest].toSorted());
});

it("keeps what is older than a grant's reach out of a comparison", async () => {
  const ben = await coach(ada, ["results"], { coversFrom: new Date("2026-01-01T00:00:00Z") });
  const named = getComparison(ben, ada.userId, { a: first, b: latest }, at);
  await expect(named).rejects.toThrow("sitting not found");
  expect((await getComparison(ben, ada.userId, none, at)).pair).toBeNull();
});

it("helps with one named twice or alone, and does not find what is somebody else's", async () => {
  const ask = (a: string | null, b: string | null) => getComparison(ada, ada.userId, { a, b }, at);
  expect((await ask(first, first)).pair).toBeNull();
  expect((await ask(first, null)).pair).toBeNull();
  const eve = await anActor();
  const [hers] = await twoSittings(eve);
  await expect(ask(first, hers)).rejects.toThrow("sitting not found");
  await expect(ask(NOBODY, latest)).rejects.toThrow("sitting not found");
});

it("keeps the newer of two notes and hands back what stands", async () => {
  const eve = await anActor();
  const [attemptId] = await twoSittings(eve);
  await saveNote(eve, { attemptId, body: "One", version: 0 });
  await saveNote(eve, { attemptId, body: "Two", version: 1 });
  const late = saveNote(eve, { attemptId, body: "Three", version: 1 });
  await expect(late).rejects.toMatchObject({ current: { body: "Two", version: 2 } });
  expect((await getOwnSitting(eve, attemptId)).note).toEqual({ body: "Two", version: 2 });
  const listed = await listHistory(eve, eve.userId, NOW);
  expect(listed.map(({ note }) => note)).toEqual([null, "Two"]);
  await saveNote(eve, { attemptId, body: "", version: 2 });
  expect((await getOwnSitting(eve, attemptId)).note).toEqual({ body: "", version: 0 });
});

it("takes no note on a sitting that is open", async () => {
  const eve = await anActor();
  await aResult({ clientId: eve.userId });
  const { attemptId } = await startAttempt(eve);
  const saving = saveNote(eve, { attemptId, body: "Early", version: 0 });
  await expect(saving).rejects.toThrow("sitting not found");
  await expect(deleteAttempt(eve, attemptId)).rejects.toThrow("still open");
});

/** Every table with a column that points at a sitting, by the database's own word. */
async function tablesOfAttempts(): Promise<string[]> {
  const { rows } = await owner.execute<{ table_name: string }>(sql`
    select distinct table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'attempt_id' order by table_name`);
  return rows.map(({ table_name }) => table_name);
}

it("leaves nothing of a deleted sitting, and the rest as it was", async () => {
  const eve = await anActor();
  const [attemptId, other] = await twoSittings(eve);
  const clientId = eve.userId;
  await saveNote(eve, { attemptId, body: "Gone soon", version: 0 });
  await saveReflections(eve, {
    attemptId,
    answers: [{ questionId: "five-years", body: "A boat", version: 0 }],
  });
  await owner.insert(resultLinks).values({
    attemptId,
    clientId,
    tokenHash: randomUUID(),
    label: "A friend",
    expiresAt: NOW,
  });
  await owner
    .insert(decisionRecords)
    .values({ clientId, kind: "path", path: "specialist", reason: "Mine" });
  const left = async (id: string) =>
    Object.fromEntries(
      await Promise.all(
        (await tablesOfAttempts()).map(async (table) => {
          const { rows } = await owner.execute<{ n: number }>(
            sql`select count(*)::int as n from ${sql.identifier(table)} where attempt_id = ${id}`,
          );
          return [table, rows[0]?.n] as const;
        }),
      ),
    );
  expect(Object.values(await left(attemptId)).every((n) => n === 1)).toBe(true);

  await deleteAttempt(eve, attemptId);
  expect(Object.values(await left(attemptId)).every((n) => n === 0)).toBe(true);
  expect(await owner.select().from(attempts).where(eq(attempts.id, attemptId))).toEqual([]);
  expect(await left(other)).toMatchObject({ responses: 1, results: 1 });
  const kept = await owner
    .select()
    .from(decisionRecords)
    .where(eq(decisionRecords.clientId, clientId));
  expect(kept).toHaveLength(1);
  const deeds = await owner.select().from(auditLog).where(eq(auditLog.actorId, clientId));
  expect(deeds).toMatchObject([{ action: "deleted", resource: "result", resourceId: attemptId }]);

  await expect(getResult(eve, attemptId, NOW)).rejects.toThrow("result not found");
  const gone = getComparison(eve, clientId, { a: attemptId, b: other }, at);
  await expect(gone).rejects.toThrow("sitting not found");
  await expect(deleteAttempt(eve, attemptId)).rejects.toThrow("sitting not found");
});
