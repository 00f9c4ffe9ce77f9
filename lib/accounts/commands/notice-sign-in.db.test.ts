import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { mails } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { aSession, aUser } from "@/db/testing/factories";
import { isFactorAsked } from "@/lib/accounts/queries";
import { noticeSignIn } from "./notice-sign-in";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

it("mails of a kind of device none of the other sign-ins has, and of no other", async () => {
  const ada = await aUser();
  const signIn = async (userAgent: string, minutes: number) => {
    await aSession(ada, { userAgent, createdAt: minutesAgo(minutes) });
    await noticeSignIn(ada.email);
    return owner.$count(mails, eq(mails.userId, ada.id));
  };
  expect(await signIn(FIREFOX, 30)).toBe(0);
  expect(await signIn(FIREFOX, 20)).toBe(0);
  expect(await signIn(PHONE, 10)).toBe(1);
  expect(await signIn(PHONE, 5)).toBe(1);
  const told = await owner.select().from(mails).where(eq(mails.userId, ada.id));
  expect(told).toMatchObject([{ kind: "new-sign-in", recipient: ada.email }]);
});

it("says nothing of an address nobody has", async () => {
  await noticeSignIn("nobody@example.test");
  expect(await isFactorAsked("nobody@example.test")).toBe(false);
});

it.each([
  [["client"], false],
  [["client", "coach"], true],
  [["client", "admin"], true],
] as const)("asks %j for a code: %s", async (roles, asked) => {
  expect(await isFactorAsked((await aUser({ roles: [...roles] })).email)).toBe(asked);
});
