import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor, asNobody } from "@/db/client";
import { mails, passwords, sessions, tokens, tombstones, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { anActor, aSession } from "@/db/testing/factories";
import { env } from "@/lib/platform/env";
import { allowed } from "@/lib/platform/rate-limit";
import { rawToken } from "@/lib/platform/secrets";
import { checkPassword } from "./check-password";
import { confirmEmail } from "./confirm-email";
import { deleteAccount } from "./delete-account";
import { requestReset, resetPassword } from "./reset-password";
import { revokeSession } from "./revoke-session";
import { signUp } from "./sign-up";

const password = "quiet harbour lights";
const newcomer = (over = {}) => ({
  name: "Ada",
  email: `${crypto.randomUUID()}@example.test`,
  password,
  timeZone: "Asia/Kathmandu",
  ...over,
});

async function linkOf(email: string, purpose: "verify-email" | "reset-password"): Promise<string> {
  const [row] = await owner
    .select({ id: tokens.id, purpose: tokens.purpose })
    .from(tokens)
    .innerJoin(users, eq(users.id, tokens.userId))
    .where(and(eq(users.email, email), eq(tokens.purpose, purpose)));
  if (row?.purpose !== purpose) throw new Error(`no ${purpose} link for ${email}`);
  return rawToken(purpose, row.id);
}

it("opens an account only after its address is confirmed with the password chosen", async () => {
  const ada = newcomer();
  await signUp(ada);
  expect(await checkPassword(ada.email, password)).toBeNull();

  const token = await linkOf(ada.email, "verify-email");
  await expect(confirmEmail({ token, password: "a squatter's guess" })).rejects.toThrow(
    "not the password",
  );
  expect(await confirmEmail({ token, password })).toBe(ada.email);
  expect(await checkPassword(ada.email, password)).not.toBeNull();
  await expect(confirmEmail({ token, password })).rejects.toThrow("expired or was used");
});

it("lets the mailbox's holder sign up over somebody who squatted on the address", async () => {
  const victim = newcomer();
  await signUp({ ...victim, password: "the squatter's words" });
  await signUp(victim);
  await confirmEmail({ token: await linkOf(victim.email, "verify-email"), password });
  expect(await checkPassword(victim.email, "the squatter's words")).toBeNull();
});

it("answers a second sign-up of a confirmed address the same way, and tells its holder by mail", async () => {
  const ada = newcomer();
  await signUp(ada);
  await confirmEmail({ token: await linkOf(ada.email, "verify-email"), password });
  await signUp({ ...ada, password: "another one entirely" });
  expect(await checkPassword(ada.email, password)).not.toBeNull();
  const kinds = await owner
    .select({ kind: mails.kind })
    .from(mails)
    .where(eq(mails.recipient, ada.email));
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(["already-registered", "verify-email"]);
});

it("resets a password by a link that works once and ends every session", async () => {
  const ada = newcomer();
  await signUp(ada);
  await confirmEmail({ token: await linkOf(ada.email, "verify-email"), password });
  const [user] = await owner.select({ id: users.id }).from(users).where(eq(users.email, ada.email));
  await owner.insert(sessions).values({
    userId: user?.id ?? "",
    tokenHash: crypto.randomUUID(),
    expiresAt: new Date(Date.now() + 1e6),
  });
  await owner.delete(tokens);

  await requestReset(ada.email);
  await requestReset("nobody@example.test");
  const token = await linkOf(ada.email, "reset-password");
  await resetPassword({ token, password: "brand new harbour" });
  expect(await checkPassword(ada.email, "brand new harbour")).not.toBeNull();
  expect(await owner.$count(sessions, eq(sessions.userId, user?.id ?? ""))).toBe(0);
  await expect(resetPassword({ token, password })).rejects.toThrow("expired or was used");
});

it("revokes one's own session and nobody else's", async () => {
  const [ada, ben] = [await anActor(), await anActor()];
  await aSession({ id: ada.userId });
  const [session] = await owner
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.userId, ada.userId));
  await expect(revokeSession(ben, session?.id ?? "")).rejects.toThrow("session not found");
  await revokeSession(ada, session?.id ?? "");
  expect(await owner.$count(sessions, eq(sessions.userId, ada.userId))).toBe(0);
});

it("takes no password that is guessed first, at sign-up, by a link or by a change", async () => {
  const ada = newcomer();
  const common = { ...ada, password: "Password1234" };
  await expect(signUp(common)).rejects.toThrow("first that are guessed");
  await signUp(ada);
  await confirmEmail({ token: await linkOf(ada.email, "verify-email"), password });
  await requestReset(ada.email);
  const token = await linkOf(ada.email, "reset-password");
  await expect(resetPassword({ token, password: "1234567890" })).rejects.toThrow("guessed");
  await expect(resetPassword({ token, password: ada.email })).rejects.toThrow("guessed");
  await resetPassword({ token, password: "another quiet harbour" });
});

it("deletes the account whole, with the right password only", async () => {
  const ada = newcomer();
  await signUp(ada);
  await confirmEmail({ token: await linkOf(ada.email, "verify-email"), password });
  const [user] = await owner.select().from(users).where(eq(users.email, ada.email));
  if (!user) throw new Error("no user");
  const actor = { userId: user.id, roles: user.roles, timeZone: user.timeZone };
  await expect(deleteAccount(actor, password)).rejects.toThrow("Confirm first that it is you");
  const proved = { ...actor, justProved: true };
  await expect(deleteAccount(proved, "wrong")).rejects.toThrow("not your present password");
  await deleteAccount(proved, password);
  expect(await owner.$count(users, eq(users.id, user.id))).toBe(0);
  expect(await owner.$count(passwords, eq(passwords.userId, user.id))).toBe(0);
  expect(await owner.$count(tombstones, eq(tombstones.userId, user.id))).toBe(1);
  expect(await readFile(join(env.dataDir, "tombstones.txt"), "utf8")).toContain(user.id);
});

it("does not let the app give anybody a role, read a password or see people it has no business with", async () => {
  const ada = await anActor();
  await anActor();
  await expect(
    asActor(ada, (tx) =>
      tx
        .update(users)
        .set({ roles: ["admin"] })
        .where(eq(users.id, ada.userId)),
    ),
  ).rejects.toThrow();
  expect(await asActor(ada, (tx) => tx.select().from(passwords))).toEqual([]);
  const seen = await asActor(ada, (tx) => tx.select({ id: users.id }).from(users));
  expect(seen).toEqual([{ id: ada.userId }]);
  expect(await asNobody((db) => db.select().from(users))).toEqual([]);
  const { rows } = await asNobody((db) =>
    db.execute(sql`select current_setting('app.uid', true) as uid`),
  );
  expect(rows[0]?.uid || null).toBeNull();
});

it("limits tries in the database", async () => {
  const key = crypto.randomUUID();
  const tries = await Promise.all(
    Array.from({ length: 12 }, () => allowed(key, { max: 10, seconds: 900 })),
  );
  expect(tries.filter(Boolean)).toHaveLength(10);
});

it("lets nobody try while it cannot count", async () => {
  await owner.execute(sql`revoke insert on rate_limits from app_web`);
  try {
    await expect(allowed(crypto.randomUUID(), { max: 10, seconds: 900 })).rejects.toThrow();
  } finally {
    await owner.execute(sql`grant insert on rate_limits to app_web`);
  }
});
