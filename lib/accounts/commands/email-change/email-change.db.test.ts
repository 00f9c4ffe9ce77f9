import { and, eq, isNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor, asVisitor } from "@/db/client";
import { auditLog, emailChanges, mails, sessions, tokens, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { actorOf, anActor, aPassword, aSession, aUser } from "@/db/testing/factories";
import { checkPassword } from "@/lib/accounts/commands/check-password";
import { requestReset } from "@/lib/accounts/commands/reset-password";
import { accountMails } from "@/lib/accounts/jobs";
import { exportAccount, findEmailChange, getAddress } from "@/lib/accounts/queries";
import { rawToken } from "@/lib/platform/secrets";
import type { SignedIn } from "@/lib/platform/session";
import { confirmEmailChange, stopEmailChange } from "./answer";
import { askEmailChange } from "./ask";
import { withdrawEmailChange } from "./drop";

const password = "quiet harbour lights";
const newAddress = () => `${crypto.randomUUID()}@example.test`;

async function aPerson() {
  const user = await aUser();
  await aPassword(user, password);
  const { id: sessionId } = await aSession(user);
  const { name, email } = user;
  const me: SignedIn = { ...actorOf(user), sessionId, name, email, unread: 0, justProved: true };
  return { user, me };
}

const addressOf = async (userId: string) =>
  (await owner.select({ email: users.email }).from(users).where(eq(users.id, userId)))[0]?.email;

async function linkOf(userId: string, end: "old" | "new") {
  const purpose = `confirm-${end}-address` as const;
  const [row] = await owner
    .select({ id: tokens.id })
    .from(tokens)
    .where(and(eq(tokens.userId, userId), eq(tokens.purpose, purpose), isNull(tokens.usedAt)));
  return row ? rawToken(purpose, row.id) : "none";
}

const mailsOf = async (userId: string) =>
  (await owner.select().from(mails).where(eq(mails.userId, userId))).map((mail) => ({
    ...mail,
    line: `${mail.kind} ${mail.recipient}`,
  }));

/** What the worker would write for that kind of mail. */
async function textOf(userId: string, kind: "confirm-new-address" | "confirm-old-address") {
  const mail = (await mailsOf(userId)).find((each) => each.kind === kind);
  return mail ? ((await accountMails[kind](mail.refId))?.text ?? "nothing") : "no mail";
}

it.each([
  ["the new end first", ["new", "old"]],
  ["the present end first", ["old", "new"]],
] as const)("changes the address once both ends said yes, %s", async (_, order) => {
  const { user, me } = await aPerson();
  const email = newAddress();
  await aSession(user);
  await askEmailChange(me, email);
  await requestReset(user.email);
  const [first, second] = order;
  expect(await confirmEmailChange(await linkOf(user.id, first), user.id)).toBe("waits");
  expect(await addressOf(user.id)).toBe(user.email);
  const { change } = await getAddress(me);
  expect(change?.isConfirmed).toEqual({ old: first === "old", new: first === "new" });
  expect(await confirmEmailChange(await linkOf(user.id, second), user.id)).toBe("changed");

  expect(await getAddress(me)).toMatchObject({ email, change: null });
  expect(await checkPassword(user.email, password)).toBeNull();
  expect(await checkPassword(email, password)).toEqual({ id: user.id });
  const open = await owner.select().from(sessions).where(eq(sessions.userId, user.id));
  expect(open.map(({ id }) => id)).toEqual([me.sessionId]);
  const links = and(eq(tokens.userId, user.id), isNull(tokens.usedAt));
  expect(await owner.$count(tokens, links), "no link is left, a reset's neither").toBe(0);
  expect((await mailsOf(user.id)).map(({ line }) => line).sort()).toEqual(
    [
      `confirm-new-address ${email}`,
      `confirm-old-address ${user.email}`,
      `reset-password ${user.email}`,
      `address-given-up ${user.email}`,
      `address-taken-up ${email}`,
    ].sort(),
  );
  const deeds = await owner.select().from(auditLog).where(eq(auditLog.subjectId, user.id));
  expect(deeds).toMatchObject([{ action: "changed", resource: "e-mail address" }]);
});

it("is asked by whoever has just proved who they are, and not for the present address", async () => {
  const { user, me } = await aPerson();
  await expect(askEmailChange({ ...me, justProved: false }, newAddress())).rejects.toThrow(
    "Confirm first that it is you",
  );
  await expect(askEmailChange(me, user.email)).rejects.toThrow("your address already");
  expect(await mailsOf(user.id)).toEqual([]);
});

it("asks whoever reads the new mailbox to be signed in to that account", async () => {
  const { user, me } = await aPerson();
  const stranger = await anActor();
  await askEmailChange(me, newAddress());
  await confirmEmailChange(await linkOf(user.id, "old"), null);
  const link = await linkOf(user.id, "new");
  for (const other of [null, stranger.userId])
    await expect(confirmEmailChange(link, other)).rejects.toThrow("Sign in to the account");
  expect(await addressOf(user.id)).toBe(user.email);
  expect(await confirmEmailChange(link, user.id)).toBe("changed");
});

it("shows the asker the same for an address that has an account, whose holder alone is told", async () => {
  const { user, me } = await aPerson();
  const [holder, free] = [await aUser(), await aPerson()];
  const unknown = newAddress();
  await askEmailChange(me, holder.email);
  await askEmailChange(free.me, unknown);
  const seenBy = async (person: SignedIn) => {
    const copy = await exportAccount(person);
    return {
      address: (await getAddress(person)).change?.isConfirmed,
      mails: copy.mails.map(({ kind }) => kind).sort(),
      changes: copy.email_changes.length,
    };
  };
  expect(await seenBy(me)).toEqual(await seenBy(free.me));
  expect(await textOf(free.user.id, "confirm-new-address")).toContain("/email-change?token=");
  const told = await textOf(user.id, "confirm-new-address");
  expect(told).toContain("already has one");
  expect(told).not.toContain("token=");
  expect(await confirmEmailChange(await linkOf(user.id, "old"), null)).toBe("waits");
  expect(await textOf(user.id, "confirm-old-address"), "used").toBe("nothing");
});

it("changes nothing where the new address got an account meanwhile", async () => {
  const { user, me } = await aPerson();
  const email = newAddress();
  await askEmailChange(me, email);
  await confirmEmailChange(await linkOf(user.id, "old"), null);
  const other = await aUser({ email });
  expect(await confirmEmailChange(await linkOf(user.id, "new"), user.id)).toBe("taken");
  expect(await addressOf(user.id)).toBe(user.email);
  expect(await addressOf(other.id)).toBe(email);
});

it("takes the address from who signed up with it and never confirmed, as they could not sign in", async () => {
  const { user, me } = await aPerson();
  const squatter = await aUser({ emailVerifiedAt: null });
  await askEmailChange(me, squatter.email);
  await confirmEmailChange(await linkOf(user.id, "old"), null);
  expect(await confirmEmailChange(await linkOf(user.id, "new"), user.id)).toBe("changed");
  expect(await owner.$count(users, eq(users.id, squatter.id))).toBe(0);
  const confirmed = await aUser();
  await asVisitor("auth", (tx) => tx.delete(users).where(eq(users.id, confirmed.id)));
  expect(await addressOf(confirmed.id), "nobody else goes that way").toBe(confirmed.email);
});

it("is stopped at the present address or taken back, and then neither link works", async () => {
  for (const how of ["stop", "take back"] as const) {
    const { user, me } = await aPerson();
    await askEmailChange(me, newAddress());
    const [old, fresh] = [await linkOf(user.id, "old"), await linkOf(user.id, "new")];
    await expect(stopEmailChange(fresh), "only the present address stops it").rejects.toThrow();
    if (how === "stop") await stopEmailChange(old);
    else await withdrawEmailChange(me);
    for (const link of [old, fresh]) {
      expect(await findEmailChange(link)).toBeNull();
      await expect(confirmEmailChange(link, user.id)).rejects.toThrow("expired or was used");
    }
    expect((await getAddress(me)).change).toBeNull();
  }
});

it("takes each link once, none after a day, and none of a change that was asked anew", async () => {
  const { user, me } = await aPerson();
  await askEmailChange(me, newAddress());
  const early = await linkOf(user.id, "old");
  await askEmailChange(me, newAddress());
  await expect(confirmEmailChange(early, user.id)).rejects.toThrow("expired or was used");
  const link = await linkOf(user.id, "old");
  const answers = await Promise.allSettled(
    Array.from({ length: 6 }, () => confirmEmailChange(link, null)),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const past = { expiresAt: new Date(Date.now() - 1000) };
  const late = await linkOf(user.id, "new");
  await owner.update(tokens).set(past).where(eq(tokens.userId, user.id));
  await expect(confirmEmailChange(late, user.id)).rejects.toThrow("expired or was used");
});

it("is seen by its person alone", async () => {
  const { user, me } = await aPerson();
  await askEmailChange(me, newAddress());
  const seen = (who: Parameters<typeof asActor>[0]) =>
    asActor(who, (tx) => tx.$count(emailChanges, eq(emailChanges.userId, user.id)));
  expect(await seen(me)).toBe(1);
  expect(await seen(await anActor({ roles: ["client", "admin"] }))).toBe(0);
  const change = { newEmail: newAddress() };
  const changed = await asActor(me, (tx) => tx.update(emailChanges).set(change).returning());
  expect(changed, "not even they write it past the command").toEqual([]);
});
