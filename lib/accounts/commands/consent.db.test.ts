import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { consentGrants, engagements, invitations, mails, users } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { actorOf, anActor, aUser } from "@/db/testing/factories";
import { holds } from "@/lib/accounts/domain/grant";
import {
  getInvitation,
  getSharing,
  listAccess,
  listGrants,
  listInvitationsTo,
} from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { rawToken } from "@/lib/platform/secrets";
import { acceptInvitation, declineInvitation } from "./answer-invitation";
import { changeConsent, revokeConsent } from "./change-consent";
import { endEngagement } from "./end-engagement";
import { inviteCoach } from "./invite-coach";
import { withdrawInvitation } from "./withdraw-invitation";

const terms = {
  scopes: ["results", "plan"] as const,
  purpose: "To plan my next five years",
  span: "whole history" as const,
  expiresAt: null,
};

/** Ada invites `email`; gives back the token her mail would carry. */
async function invite(
  ada: Actor,
  email: string,
  over: Partial<typeof invitations.$inferInsert> = {},
) {
  await inviteCoach(ada, { ...terms, email });
  const [row] = await owner.select().from(invitations).where(eq(invitations.email, email));
  if (!row) throw new Error("no invitation was stored");
  if (Object.keys(over).length > 0)
    await owner.update(invitations).set(over).where(eq(invitations.id, row.id));
  return { id: row.id, token: rawToken("invitation", row.id) };
}

const heldBy = (coach: Actor, clientId: string) =>
  asActor(coach, async (tx) => {
    const grants = await listGrants(tx, clientId);
    return grants
      .filter(({ scope }) => holds(coach, grants, scope, new Date()))
      .map((g) => g.scope);
  });

describe("an invitation", () => {
  it("reaches somebody without an account, who signs up with that address and comes back", async () => {
    const ada = await anActor();
    const email = `${crypto.randomUUID()}@example.test`;
    const { id, token } = await invite(ada, email);
    const [mail] = await owner.select().from(mails).where(eq(mails.refId, id));
    expect(mail).toMatchObject({ kind: "invitation", recipient: email, userId: null });
    expect(await getInvitation(token, null)).toMatchObject({
      clientName: "Ada Example",
      state: "invited",
      reader: "signed out",
    });

    const ben = await aUser({ email, name: "Ben" });
    const asBen = { ...actorOf(ben), email };
    expect(await listInvitationsTo(asBen)).toMatchObject([{ token }]);
    await acceptInvitation(asBen, token);
    expect((await heldBy(asBen, ada.userId)).sort()).toEqual(["plan", "results"]);
    const [after] = await owner.select().from(users).where(eq(users.id, ben.id));
    expect(after?.roles).toEqual(["client", "coach"]);
    expect((await getSharing(ada)).coaches).toMatchObject([{ coachName: "Ben" }]);
  });

  it("is read without being changed, as often as one likes", async () => {
    const { id, token } = await invite(await anActor(), `${crypto.randomUUID()}@example.test`);
    for (let time = 0; time < 3; time++) await getInvitation(token, null);
    const [row] = await owner.select().from(invitations).where(eq(invitations.id, id));
    expect(row).toMatchObject({ state: "pending", answeredAt: null });
  });

  it("is answered only by the address it is bound to, once that is confirmed", async () => {
    const ada = await anActor();
    const ben = await aUser();
    const unconfirmed = await aUser({ emailVerifiedAt: null });
    const bound = await invite(ada, ben.email);
    const early = await invite(ada, unconfirmed.email);
    await expect(acceptInvitation(await anActor(), bound.token)).rejects.toThrow("not found");
    await expect(acceptInvitation(ada, bound.token)).rejects.toThrow("not found");
    await expect(acceptInvitation(actorOf(ben), "guessed")).rejects.toThrow("not found");
    await expect(acceptInvitation(actorOf(unconfirmed), early.token)).rejects.toThrow("not found");
    expect(await owner.$count(engagements, eq(engagements.clientId, ada.userId))).toBe(0);
  });

  it.each([
    ["withdrawn", { state: "withdrawn" }],
    ["declined", { state: "declined" }],
    ["accepted", { state: "accepted" }],
    ["run out", { expiresAt: new Date(Date.now() - 1000) }],
  ] as const)("is over when %s", async (_what, over) => {
    const ada = await anActor();
    const ben = await aUser();
    const { token } = await invite(ada, ben.email, over);
    await expect(acceptInvitation(actorOf(ben), token)).rejects.toThrow("no longer open");
    await expect(declineInvitation(actorOf(ben), token)).rejects.toThrow("no longer open");
    expect(await heldBy(actorOf(ben), ada.userId)).toEqual([]);
  });

  it("accepted twice at once makes one engagement", async () => {
    const ada = await anActor();
    const ben = await aUser();
    const { token } = await invite(ada, ben.email);
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => acceptInvitation(actorOf(ben), token)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await owner.$count(engagements, eq(engagements.clientId, ada.userId))).toBe(1);
    expect(await owner.$count(consentGrants, eq(consentGrants.clientId, ada.userId))).toBe(2);
  });

  it("is answered as it was written: not even raw SQL widens what it offers", async () => {
    const ada = await anActor();
    const ben = await aUser();
    const { id } = await invite(ada, ben.email);
    const widen = asActor(actorOf(ben), (tx) =>
      tx.execute(sql`update invitations set state = 'accepted', answered_at = now(),
        scopes = array['plan','responses'] where id = ${id}`),
    );
    await expect(widen).rejects.toThrow("Failed query");
    const [row] = await owner.select().from(invitations).where(eq(invitations.id, id));
    expect(row).toMatchObject({ state: "pending", scopes: ["results", "plan"] });
  });

  it("is out of reach for whoever writes its address into their own row", async () => {
    const eve = await anActor();
    const taken = `${crypto.randomUUID()}@example.test`;
    const change = (set: object) =>
      asActor(eve, (tx) => tx.update(users).set(set).where(eq(users.id, eve.userId)));
    await expect(change({ email: taken })).rejects.toThrow("Failed query");
    await expect(change({ emailVerifiedAt: new Date(0) })).rejects.toThrow("Failed query");
    await change({ name: "Eve" });
  });

  it("leaves no address of a stranger behind once its mail is done with", async () => {
    const { id } = await invite(await anActor(), `${crypto.randomUUID()}@example.test`);
    const here = eq(mails.refId, id);
    await owner.update(mails).set({ sentAt: new Date() }).where(here);
    expect(await owner.select().from(mails).where(here)).toMatchObject([{ recipient: "" }]);
  });

  it("withdrawn while it is being accepted ends one way or the other, never both", async () => {
    const ada = await anActor();
    const ben = await aUser();
    const { id, token } = await invite(ada, ben.email);
    const [accepted] = await Promise.allSettled([
      acceptInvitation(actorOf(ben), token),
      withdrawInvitation(ada, id),
    ]);
    const [row] = await owner.select().from(invitations).where(eq(invitations.id, id));
    const isCoach = (await owner.$count(engagements, eq(engagements.clientId, ada.userId))) === 1;
    expect(isCoach).toBe(accepted.status === "fulfilled");
    expect(row?.state).toBe(isCoach ? "accepted" : "withdrawn");
  });

  it("declined shares nothing, and makes nobody a coach", async () => {
    const ada = await anActor();
    const ben = await aUser();
    const { token } = await invite(ada, ben.email);
    await declineInvitation(actorOf(ben), token);
    expect(await heldBy(actorOf(ben), ada.userId)).toEqual([]);
    const [row] = await owner.select().from(users).where(eq(users.id, ben.id));
    expect(row?.roles).toEqual(["client"]);
  });

  it("is refused to oneself, to a coach one has, and twice", async () => {
    const ada = await aUser();
    const ben = await aUser();
    const to = (email: string) => inviteCoach(actorOf(ada), { ...terms, email });
    await expect(to(ada.email)).rejects.toThrow("own coach");
    await to("somebody@example.test");
    await expect(to("somebody@example.test")).rejects.toThrow("already");
    await anEngagement({ clientId: ada.id, coachId: ben.id });
    await expect(to(ben.email)).rejects.toThrow("coach already");
  });
});

describe("consent", () => {
  async function engaged() {
    const [ada, ben] = [
      await anActor(),
      await anActor({ name: "Ben", roles: ["client", "coach"] }),
    ];
    const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
    await aGrant(engagement);
    return { ada, ben, engagementId: engagement.id };
  }

  it("narrowed, widened and taken back has effect on the coach's very next query", async () => {
    const { ada, ben, engagementId } = await engaged();
    expect(await heldBy(ben, ada.userId)).toEqual(["plan"]);
    await changeConsent(ada, { ...terms, engagementId, scopes: ["profile", "results"] });
    expect((await heldBy(ben, ada.userId)).sort()).toEqual(["profile", "results"]);
    await revokeConsent(ada, engagementId);
    expect(await heldBy(ben, ada.userId)).toEqual([]);
    await changeConsent(ada, { ...terms, engagementId, scopes: ["plan"] });
    expect(await heldBy(ben, ada.userId)).toEqual(["plan"]);
  });

  it("runs out by itself", async () => {
    const { ada, ben, engagementId } = await engaged();
    const expiresAt = new Date(Date.now() - 1);
    await changeConsent(ada, { ...terms, engagementId, scopes: ["plan"], expiresAt });
    expect(await heldBy(ben, ada.userId)).toEqual([]);
  });

  it("is nobody's but the client's to change", async () => {
    const { ben, engagementId } = await engaged();
    const widen = { ...terms, engagementId, scopes: ["responses"] as const };
    await expect(changeConsent(ben, widen)).rejects.toThrow("Only the client");
    await expect(changeConsent(await anActor(), widen)).rejects.toThrow("not found");
  });

  it("cannot be widened by the coach in the database either", async () => {
    const { ada, ben, engagementId } = await engaged();
    const mine = { engagementId, clientId: ada.userId, coachId: ben.userId, purpose: "" };
    const raw = asActor(ben, (tx) =>
      tx.insert(consentGrants).values({ ...mine, scope: "responses" }),
    );
    await expect(raw).rejects.toThrow();
    await asActor(ben, (tx) =>
      tx
        .update(consentGrants)
        .set({ expiresAt: null })
        .where(eq(consentGrants.coachId, ben.userId)),
    );
    expect(await heldBy(ben, ada.userId)).toEqual(["plan"]);
  });

  it("opens single answers only to who has just proved who they are, and closes them to anybody's word", async () => {
    const { ada, ben, engagementId } = await engaged();
    const wish = { ...terms, engagementId, scopes: ["plan", "responses"] as const };
    await expect(changeConsent(ada, wish)).rejects.toThrow("Confirm first");
    await expect(
      inviteCoach(ada, { ...terms, scopes: ["responses"], email: "c@example.test" }),
    ).rejects.toThrow("Confirm first");
    expect(await heldBy(ben, ada.userId)).toEqual(["plan"]);
    await changeConsent({ ...ada, justProved: true }, wish);
    await changeConsent(ada, { ...wish, purpose: "Another purpose" });
    expect((await heldBy(ben, ada.userId)).sort()).toEqual(["plan", "responses"]);
    await changeConsent(ada, { ...wish, scopes: [] });
    expect(await heldBy(ben, ada.userId)).toEqual([]);
  });

  it("changed in two tabs at once ends as one of the two, each scope once", async () => {
    const { ada, ben, engagementId } = await engaged();
    const wishes = [["profile"], ["results", "responses"], ["plan", "evidence"]] as const;
    await Promise.all(
      wishes.map((scopes) =>
        changeConsent({ ...ada, justProved: true }, { ...terms, engagementId, scopes }),
      ),
    );
    const held = (await heldBy(ben, ada.userId)).sort().join(" ");
    expect(wishes.map((scopes) => [...scopes].sort().join(" "))).toContain(held);
  });
});

describe("ending", () => {
  it.each(["client", "coach"] as const)("by the %s closes everything, for good", async (side) => {
    const [ada, ben] = [await anActor(), await anActor({ roles: ["client", "coach"] })];
    const engagement = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
    await aGrant(engagement);
    await endEngagement(side === "client" ? ada : ben, engagement.id);
    expect(await heldBy(ben, ada.userId)).toEqual([]);
    await expect(endEngagement(ada, engagement.id)).rejects.toThrow("ended already");
    await expect(revokeConsent(ada, engagement.id)).rejects.toThrow("not found");
    // Not even the coach's own raw update opens it again.
    await asActor(ben, (tx) =>
      tx.execute(sql`update engagements set ended_at = null where id = ${engagement.id}`),
    );
    expect(await heldBy(ben, ada.userId)).toEqual([]);
    expect((await getSharing(ada)).past).toMatchObject([{ endedBy: side }]);
  });

  it("is not for a stranger", async () => {
    const [ada, ben] = [await anActor(), await anActor()];
    const { id } = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
    await expect(endEngagement(await anActor(), id)).rejects.toThrow("not found");
  });
});

it("shows the client what others did, and nobody else", async () => {
  const [ada, ben] = [await anActor(), await anActor({ name: "Ben" })];
  const { id } = await anEngagement({ clientId: ada.userId, coachId: ben.userId });
  await endEngagement(ben, id);
  expect((await listAccess(ada)).entries).toMatchObject([
    { who: "Ben", action: "deleted", resource: "engagement" },
  ]);
  expect((await listAccess(await anActor())).entries).toEqual([]);
});
