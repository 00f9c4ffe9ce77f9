import { and, eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { consentGrants, consentRequests, mails, notifications } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { declineRequest, grantRequest } from "@/lib/accounts/commands/answer-consent-request";
import { changeConsent } from "@/lib/accounts/commands/change-consent";
import { getSharing, listToldRequests } from "@/lib/accounts/queries";
import { endCoaching } from "@/lib/coaching/commands/end-coaching";
import { getClient } from "@/lib/coaching/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound } from "@/lib/kernel/errors";
import { askForScope } from "./ask-for-scope";

let ada: Actor;
let ben: Actor;
let engagementId: string;

beforeEach(async () => {
  ada = await anActor({ name: "Ada" });
  ben = await anActor({ name: "Ben", roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  engagementId = engagement.id;
  await aGrant(engagement, { scope: "plan" });
});

const ask = (scope: "results" | "plan" | "check-ins" = "results", actor = ben) =>
  askForScope(actor, { clientId: ada.userId, scope, purpose: "To see what moved" });
const waiting = async () => (await getSharing(ada)).coaches[0]?.requests ?? [];
const firstId = async () => (await waiting())[0]?.id ?? "";
const seen = async () => (await getClient(ben, ada.userId)).shared.map(({ scope }) => scope);
const FOREVER = { span: "whole history", expiresAt: null } as const;

it("asks once, tells the client in the app and by mail, and shares nothing by itself", async () => {
  await ask();
  await expect(ask()).rejects.toThrow(/waits for an answer/);
  await expect(ask("plan")).rejects.toThrow(/see that already/);
  expect(await waiting()).toMatchObject([{ scope: "results", purpose: "To see what moved" }]);
  expect(await seen()).toEqual(["plan"]);
  const told = await owner.select().from(notifications).where(eq(notifications.userId, ada.userId));
  expect(told).toMatchObject([{ kind: "consent-asked" }]);
  expect(await owner.$count(mails, eq(mails.userId, ada.userId))).toBe(1);
  const ids = told.map(({ refId }) => refId);
  expect(await listToldRequests(ada, ids)).toMatchObject([{ coachName: "Ben" }]);
  expect(await listToldRequests(await anActor({ roles: ["client", "admin"] }), ids)).toEqual([]);
});

it("is granted for that scope and purpose alone, once, and to a day where one is set", async () => {
  await ask();
  const requestId = await firstId();
  const expiresAt = new Date(Date.now() + 9 * 86_400_000);
  await grantRequest(ada, { requestId, span: "from today", expiresAt });
  expect(await seen()).toEqual(["results", "plan"]);
  const grants = await owner.select().from(consentGrants).where(eq(consentGrants.scope, "results"));
  expect(grants.find((grant) => grant.engagementId === engagementId)).toMatchObject({
    purpose: "To see what moved",
    expiresAt,
    revokedAt: null,
  });
  await expect(grantRequest(ada, { requestId, ...FOREVER })).rejects.toThrow(Conflict);
  expect(await waiting()).toEqual([]);
});

it("is declined, and not asked for again within thirty days; another thing may be", async () => {
  await ask();
  await declineRequest(ada, await firstId());
  expect(await seen()).toEqual(["plan"]);
  await expect(ask()).rejects.toThrow(/said no/);
  await ask("check-ins");
  const long = { answeredAt: new Date(Date.now() - 31 * 86_400_000) };
  const declined = and(
    eq(consentRequests.engagementId, engagementId),
    eq(consentRequests.answer, "declined"),
  );
  await owner.update(consentRequests).set(long).where(declined);
  await ask();
  expect(await waiting()).toHaveLength(2);
});

it("is answered by giving it in the usual way", async () => {
  await ask();
  const terms = { scopes: ["plan", "results"] as const, purpose: "Coaching", ...FOREVER };
  await changeConsent(ada, { engagementId, ...terms, scopes: [...terms.scopes] });
  expect(await waiting()).toEqual([]);
});

it("nobody answers for the client, widens by themselves, or asks whom they do not coach", async () => {
  await ask();
  const requestId = await firstId();
  const cy = await anActor({ roles: ["client", "coach", "admin"] });
  for (const other of [ben, cy]) {
    await expect(grantRequest(other, { requestId, ...FOREVER })).rejects.toThrow(NotFound);
    await expect(declineRequest(other, requestId)).rejects.toThrow(NotFound);
  }
  await expect(ask("results", cy)).rejects.toThrow(NotFound);
  await expect(ask("results", ada)).rejects.toThrow(NotFound);
  // Row-level security alone: no answer by the coach, no request in another's name, nothing seen by others.
  const forged = { engagementId, clientId: ada.userId, coachId: ben.userId, purpose: "x" };
  await expect(
    asActor(cy, (tx) => tx.insert(consentRequests).values({ ...forged, scope: "profile" })),
  ).rejects.toThrow();
  const answered = { answer: "granted" as const, answeredAt: new Date() };
  const byCoach = asActor(ben, (tx) =>
    tx.update(consentRequests).set(answered).returning({ id: consentRequests.id }),
  );
  expect(await byCoach).toEqual([]);
  expect(await asActor(cy, (tx) => tx.$count(consentRequests))).toBe(0);
});

it("is gone when coaching ends", async () => {
  await ask();
  const requestId = await firstId();
  await endCoaching(ada, engagementId);
  await expect(grantRequest(ada, { requestId, ...FOREVER })).rejects.toThrow(NotFound);
  await expect(ask()).rejects.toThrow(NotFound);
});
