import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { expect, it } from "vitest";
import { asActor, asNobody, asVisitor } from "@/db/client";
import { mails, recoveryCodes, secondFactors, sessions, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { actorOf, aSession, aUser } from "@/db/testing/factories";
import { readCode } from "@/lib/accounts/domain/second-factor";
import { getSecondFactor } from "@/lib/accounts/queries";
import type { Role } from "@/lib/kernel/actor";
import { Forbidden, Refused } from "@/lib/kernel/errors";
import type { Bearer } from "@/lib/platform/session";
import { proveSecondFactor } from "./prove";
import { newRecoveryCodes } from "./recovery-codes";
import { removeSecondFactor } from "./remove";
import { confirmSecondFactor, startSecondFactor } from "./set-up";

type Row = { session_id: string; user_id: string; has_factor: boolean; is_whole: boolean };

const hashOf = (cookie: string) => createHash("sha256").update(cookie).digest("hex");
const isLetIn = async (cookie: string, required = true) =>
  (
    await asNobody((db) =>
      db.execute(sql`select 1 from session_actor(${hashOf(cookie)}, ${required})`),
    )
  ).rows.length === 1;

async function aBrowser(roles: Role[]) {
  const user = await aUser({ roles });
  return { user, ...(await another(user)) };
}

async function another(user: { id: string }) {
  const { id, cookie } = await aSession(user, { secondFactorAt: null });
  const bearer = async (): Promise<Bearer> => {
    const { rows } = await asNobody((db) =>
      db.execute<Row>(sql`select * from open_session(${hashOf(cookie)}, true)`),
    );
    const row = rows[0];
    if (!row) throw new Error("no session");
    const { has_factor: hasFactor, is_whole: isWhole } = row;
    return { sessionId: id, userId: user.id, hasFactor, isWhole, justProved: true };
  };
  return { sessionId: id, cookie, bearer };
}

const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

const appCode = (secret: string, minutesAgo = 0) =>
  readCode(codeAt(secret, new Date(Date.now() - minutesAgo * 60_000)));

/** Sets a second factor up; returns its secret and codes. The code confirmed with was the last half minute's. */
async function setUp(bearer: Bearer) {
  await startSecondFactor(bearer);
  const secret = (await getSecondFactor(bearer)).onTrial?.secret ?? "";
  const code = appCode(secret, 0.5);
  if (!code) throw new Error("no code");
  return { secret, codes: await confirmSecondFactor(bearer, code) };
}

it.each([
  [["client"], true, true],
  [["client", "coach"], true, false],
  [["client", "admin"], true, false],
  [["client", "coach"], false, true],
] as const)(
  "without a factor, %j where it is required (%s): let in %s",
  async (roles, required, letIn) => {
    const { cookie } = await aBrowser([...roles]);
    expect(await isLetIn(cookie, required)).toBe(letIn);
  },
);

it("lets a coach in by password and code, in each browser, and each code once", async () => {
  const first = await aBrowser(["client", "coach"]);
  const second = await another(first.user);
  const { secret, codes } = await setUp(await first.bearer());
  expect(codes).toHaveLength(10);
  expect([await isLetIn(first.cookie), await isLetIn(second.cookie)]).toEqual([true, false]);
  const wrong = readCode("000000");
  await expect(proveSecondFactor(await second.bearer(), wrong)).rejects.toThrow(Refused);
  const now = appCode(secret);
  const answers = await Promise.allSettled(
    Array.from({ length: 8 }, async () => proveSecondFactor(await second.bearer(), now)),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await isLetIn(second.cookie)).toBe(true);
  const third = await another(first.user);
  await expect(proveSecondFactor(await third.bearer(), now)).rejects.toThrow(Refused);
  expect(await isLetIn(third.cookie, false)).toBe(false);
});

it("takes each recovery code once, and tells by mail", async () => {
  const { user, bearer } = await aBrowser(["client"]);
  const { codes } = await setUp(await bearer());
  // 120 random bits each, all different.
  for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4} ){5}[A-Z2-7]{4}$/);
  expect(new Set(codes).size).toBe(10);
  const lost = await another(user);
  await proveSecondFactor(await lost.bearer(), readCode(codes[3] ?? ""));
  expect(await isLetIn(lost.cookie)).toBe(true);
  expect((await getSecondFactor({ userId: user.id })).codesLeft).toBe(9);
  const again = await another(user);
  await expect(proveSecondFactor(await again.bearer(), readCode(codes[3] ?? ""))).rejects.toThrow(
    Refused,
  );
  const told = await owner
    .select({ kind: mails.kind })
    .from(mails)
    .where(eq(mails.userId, user.id));
  expect(told.map(({ kind }) => kind).sort()).toEqual(["recovery-code-used", "second-factor-on"]);
});

it("forgets earlier codes when new ones are made, and another person's fit nobody else", async () => {
  const [ada, ben] = [await aBrowser(["client"]), await aBrowser(["client"])];
  const old = (await setUp(await ada.bearer())).codes;
  const fresh = await newRecoveryCodes(await ada.bearer());
  const bens = (await setUp(await ben.bearer())).codes;
  const other = await another(ada.user);
  for (const code of [old[0], bens[0]])
    await expect(proveSecondFactor(await other.bearer(), readCode(code ?? ""))).rejects.toThrow(
      Refused,
    );
  await proveSecondFactor(await other.bearer(), readCode(fresh[0] ?? ""));
  expect(await isLetIn(other.cookie)).toBe(true);
});

it("keeps the old factor until a new one is confirmed, and then signs nobody else in by it", async () => {
  const { user, bearer } = await aBrowser(["client", "coach"]);
  const { secret } = await setUp(await bearer());
  await startSecondFactor(await bearer());
  const other = await another(user);
  await proveSecondFactor(await other.bearer(), appCode(secret));
  const next = await setUp(await bearer());
  expect(next.secret).not.toBe(secret);
  expect(await isLetIn(other.cookie)).toBe(false);
  const kept = await owner.select().from(secondFactors).where(eq(secondFactors.userId, user.id));
  expect(kept).toHaveLength(1);
});

it("is turned off by a client, never by a coach", async () => {
  const { user, cookie, sessionId, bearer } = await aBrowser(["client"]);
  await setUp(await bearer());
  const signedIn = { sessionId, name: "", email: "", unread: 0, justProved: true };
  const coach = { ...actorOf({ ...user, roles: ["client", "coach"] }), ...signedIn };
  await expect(removeSecondFactor(coach)).rejects.toThrow(Forbidden);
  await removeSecondFactor({ ...actorOf(user), ...signedIn });
  await owner.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.id, sessionId));
  expect(await isLetIn(cookie)).toBe(true);
  expect(await owner.$count(recoveryCodes, eq(recoveryCodes.userId, user.id))).toBe(0);
});

it("shuts a session at once when its person becomes a coach without one", async () => {
  const { user, cookie } = await aBrowser(["client"]);
  expect(await isLetIn(cookie)).toBe(true);
  await owner
    .update(users)
    .set({ roles: ["client", "coach"] })
    .where(eq(users.id, user.id));
  expect(await isLetIn(cookie)).toBe(false);
});

it("keeps neither secret nor codes readable, and shows them to nobody who is signed in", async () => {
  const { user, bearer } = await aBrowser(["client"]);
  const { secret, codes } = await setUp(await bearer());
  const kept = JSON.stringify([
    await owner.select().from(secondFactors).where(eq(secondFactors.userId, user.id)),
    await owner.select().from(recoveryCodes).where(eq(recoveryCodes.userId, user.id)),
  ]);
  expect(kept).not.toContain(secret);
  for (const code of codes) expect(kept).not.toContain(code.replaceAll(" ", ""));
  const seen = await asActor(actorOf(user), async (tx) => [
    await tx.$count(secondFactors),
    await tx.$count(recoveryCodes),
  ]);
  expect(seen).toEqual([0, 0]);
  expect(await asVisitor("invitation", (tx) => tx.$count(secondFactors))).toBe(0);
});
