import { and, eq, isNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { mails, tokens, users } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { actorOf, aUser } from "@/db/testing/factories";
import { findMagicLink, getAddress } from "@/lib/accounts/queries";
import type { Role } from "@/lib/kernel/actor";
import { rawToken } from "@/lib/platform/secrets";
import { askMagicLink } from "./ask";
import { chooseMagicLink } from "./choose";
import { spendMagicLink } from "./spend";

const browserHash = "of this browser";

async function linkOf(userId: string) {
  const open = and(eq(tokens.userId, userId), isNull(tokens.usedAt));
  const [row] = await owner.select({ id: tokens.id }).from(tokens).where(open);
  return row ? rawToken("magic-link", row.id) : "none";
}

/** A person who has asked for a link in this browser. */
async function anAsker() {
  const user = await aUser();
  await askMagicLink(user.email, browserHash);
  return { user, token: await linkOf(user.id) };
}

const here = (token: string) => spendMagicLink({ token, browserHash, askedElsewhere: false });
const mailsTo = async (userId: string) =>
  (await owner.select({ kind: mails.kind }).from(mails).where(eq(mails.userId, userId))).map(
    ({ kind }) => kind,
  );

it("signs in by the link once, of twenty who press at one moment too", async () => {
  const { user, token } = await anAsker();
  expect(await findMagicLink(token), "looking uses nothing up").toMatchObject({ browserHash });
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => here(token)));
  const letIn = answers.filter(({ status }) => status === "fulfilled");
  expect(letIn).toMatchObject([{ value: { userId: user.id, email: user.email } }]);
  await expect(here(token)).rejects.toThrow("expired or was used");
  expect(await findMagicLink(token)).toBeNull();
});

it("works ten minutes, and a later link ends an earlier one", async () => {
  const { user, token } = await anAsker();
  const [row] = await owner.select().from(tokens).where(eq(tokens.userId, user.id));
  const minutes = ((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)) / 60_000;
  expect(minutes).toBeCloseTo(10, 0);
  await askMagicLink(user.email, browserHash);
  await expect(here(token)).rejects.toThrow("expired or was used");
  const later = await linkOf(user.id);
  const expiresAt = new Date(Date.now() - 1000);
  await owner.update(tokens).set({ expiresAt }).where(eq(tokens.userId, user.id));
  await expect(here(later)).rejects.toThrow("expired or was used");
});

it("asks in another browser first whether it was oneself who asked", async () => {
  const { user, token } = await anAsker();
  for (const other of [null, "of another"])
    await expect(
      spendMagicLink({ token, browserHash: other, askedElsewhere: false }),
    ).rejects.toThrow("another browser");
  expect(await spendMagicLink({ token, browserHash: null, askedElsewhere: true })).toMatchObject({
    userId: user.id,
  });
});

it.each([
  ["a coach", { roles: ["client", "coach"] as Role[] }],
  ["an admin", { roles: ["client", "admin"] as Role[] }],
  ["whoever turned links off", { signsInByMail: false }],
])("mails %s that they sign in by password, and no link", async (_, over) => {
  const user = await aUser(over);
  await askMagicLink(user.email, browserHash);
  expect(await linkOf(user.id)).toBe("none");
  expect(await mailsTo(user.id)).toEqual(["no-magic-link"]);
});

it.each([
  ["nobody has", null],
  ["was never confirmed", { emailVerifiedAt: null }],
  ["is of a suspended account", { state: "suspended" as const }],
])("mails nothing to an address that %s", async (_, over) => {
  const user = over ? await aUser(over) : null;
  await askMagicLink(user?.email ?? "nobody@example.test", browserHash);
  if (user) expect(await mailsTo(user.id)).toEqual([]);
});

it.each([
  ["became a coach", { roles: ["client", "coach"] as Role[] }],
  ["turned links off", { signsInByMail: false }],
  ["was suspended", { state: "suspended" as const }],
])("signs nobody in who %s since it was asked for", async (_, over) => {
  const { user, token } = await anAsker();
  await owner.update(users).set(over).where(eq(users.id, user.id));
  await expect(here(token)).rejects.toThrow("expired or was used");
});

it("takes no link of another kind", async () => {
  const { user, token } = await anAsker();
  await owner.update(tokens).set({ purpose: "verify-email" }).where(eq(tokens.userId, user.id));
  await expect(here(token)).rejects.toThrow("expired or was used");
});

it("is turned off by the person at once, and on again once they have proved who they are", async () => {
  const ada = actorOf(await aUser());
  await chooseMagicLink(ada, false);
  expect(await getAddress(ada)).toMatchObject({ signsInByMail: false });
  await expect(chooseMagicLink(ada, true)).rejects.toThrow("Confirm first that it is you");
  await chooseMagicLink({ ...ada, justProved: true }, true);
  expect(await getAddress(ada)).toMatchObject({ signsInByMail: true });
});
