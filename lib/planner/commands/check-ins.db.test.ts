import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { checkInDrafts, checkIns, revisions } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aCheckIn, aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Scope } from "@/lib/accounts/domain/scope";
import { listGrants } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { draftCheckIn, finishCheckIn, setStatus } from "@/lib/planner/commands";
import { getCheckIn, listCheckIns, listNotedBy } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";

const HERE = thisQuarter("UTC");
const blank = { went: "", changed: "", obstacle: "", confidence: "", nextStep: "" };
const written = { ...blank, went: "Slow, but steady", confidence: 55 };
const fresh = { quarter: HERE, version: 0, draftVersion: 0 };

async function planning() {
  const actor = await anActor();
  const plan = await aPlan({ clientId: actor.userId, startsIn: HERE - 2 });
  const item = await aPlanItem(plan, { title: "CISM" });
  return { actor, plan, item };
}

describe("a check-in", () => {
  it("keeps what is typed, then the whole with the plan as it stands, and lets go of the draft", async () => {
    const { actor, item } = await planning();
    const typed = { ...blank, went: "Half a sent" };
    expect(await draftCheckIn(actor, { ...fresh, fields: typed }, HERE)).toEqual({
      draftVersion: 1,
    });
    const open = await getCheckIn(actor, HERE, HERE);
    expect(open).toMatchObject({ isOpen: true, checkIn: null, draft: { fields: typed } });
    expect(open.items?.late.map(({ id }) => id)).toEqual([item.id]);
    await finishCheckIn(actor, { ...fresh, draftVersion: 1, ...written }, HERE);
    const done = await getCheckIn(actor, HERE, HERE);
    expect(done).toMatchObject({
      draft: null,
      checkIn: { went: "Slow, but steady", confidence: 55, itemsDue: 1, itemsDone: 0, version: 1 },
    });
    expect((await listCheckIns(actor)).checkIns).toHaveLength(1);
  });

  it("says what changed in the plan since the one before", async () => {
    const { actor, plan, item } = await planning();
    await finishCheckIn(actor, { ...fresh, quarter: HERE - 1, ...written }, HERE);
    expect((await getCheckIn(actor, HERE, HERE)).since).toEqual([]);
    const step = { planId: plan.id, itemId: item.id, version: 1, status: "done" } as const;
    await setStatus(actor, step, HERE);
    expect(await getCheckIn(actor, HERE, HERE)).toMatchObject({
      since: ["CISM done"],
      before: { quarter: HERE - 1, confidence: 55 },
    });
    expect((await getCheckIn(actor, HERE - 1, HERE)).before).toBeNull();
  });

  it("keeps one snapshot while the plan stands still, and another once it moved", async () => {
    const { actor, plan, item } = await planning();
    await finishCheckIn(actor, { ...fresh, ...written }, HERE);
    await finishCheckIn(actor, { ...fresh, ...written, version: 1, went: "Better" }, HERE);
    const kept = () => owner.$count(revisions, eq(revisions.planId, plan.id));
    expect(await kept()).toBe(1);
    const step = { planId: plan.id, itemId: item.id, version: 1, status: "done" } as const;
    await setStatus(actor, step, HERE);
    await finishCheckIn(actor, { ...fresh, ...written, version: 2 }, HERE);
    expect(await kept()).toBe(2);
  });

  it("is written in its quarter and the next, then kept, even from raw SQL", async () => {
    const { actor } = await planning();
    for (const quarter of [HERE - 2, HERE + 1]) {
      const wrong = { ...fresh, quarter };
      await expect(finishCheckIn(actor, { ...wrong, ...written }, HERE)).rejects.toThrow(Refused);
      await expect(draftCheckIn(actor, { ...wrong, fields: blank }, HERE)).rejects.toThrow(Refused);
    }
    const { id } = await aCheckIn({ clientId: actor.userId, quarter: HERE - 3 });
    const rewrite = asActor(actor, (tx) =>
      tx.update(checkIns).set({ went: "Splendid" }).where(eq(checkIns.id, id)),
    );
    await expect(rewrite).rejects.toThrow();
    await expect(
      asActor(actor, (tx) => tx.delete(checkIns).where(eq(checkIns.id, id))),
    ).rejects.toThrow();
    expect(await getCheckIn(actor, HERE - 3, HERE)).toMatchObject({ isOpen: false, plan: null });
    await expect(getCheckIn(actor, HERE - 2, HERE)).rejects.toThrow(NotFound);
  });

  it("asks for a plan", async () => {
    const actor = await anActor();
    await expect(finishCheckIn(actor, { ...fresh, ...written }, HERE)).rejects.toThrow(
      /plan first/,
    );
  });

  it("never writes over another tab: neither a draft nor the finished words", async () => {
    const { actor } = await planning();
    const typed = (went: string) => ({ ...blank, went });
    await draftCheckIn(actor, { ...fresh, fields: typed("One tab") }, HERE);
    const other = draftCheckIn(actor, { ...fresh, fields: typed("Another") }, HERE);
    await expect(other).rejects.toMatchObject({ current: { went: "One tab", draftVersion: "1" } });
    // Sent again after a lost answer, the same words are no conflict.
    await draftCheckIn(actor, { ...fresh, fields: typed("One tab") }, HERE);
    const blind = finishCheckIn(actor, { ...fresh, ...written }, HERE);
    await expect(blind).rejects.toThrow(Conflict);
    await finishCheckIn(actor, { ...fresh, draftVersion: 1, ...written }, HERE);
    const late = finishCheckIn(actor, { ...fresh, ...written, went: "Late" }, HERE);
    await expect(late).rejects.toMatchObject({
      current: { went: "Slow, but steady", version: "1" },
    });
  });
});

async function coachOf(client: Actor, scopes: readonly Scope[], over: object = {}) {
  const coach = await anActor({ roles: ["client", "coach"] });
  const engagement = await anEngagement({ clientId: client.userId, coachId: coach.userId });
  for (const scope of scopes) await aGrant(engagement, { scope, ...over });
  return coach;
}

/** Rows that row-level security alone lets the person read, and those that the query answers. */
async function seen(actor: Actor, client: Actor) {
  const rows = await asActor(actor, (tx) => tx.$count(checkIns));
  const drafts = await asActor(actor, (tx) => tx.$count(checkInDrafts));
  const grants = await asActor(actor, (tx) => listGrants(tx, client.userId));
  const listed = await listNotedBy(actor, { clientId: client.userId, grants });
  return { rows, listed: listed.length, drafts };
}

it("is read by its owner and by a coach while check-ins are shared; a draft by its owner alone", async () => {
  const { actor: ada } = await planning();
  await aCheckIn({ clientId: ada.userId, quarter: HERE - 1 });
  await draftCheckIn(ada, { ...fresh, fields: blank }, HERE);
  const nothing = { rows: 0, listed: 0, drafts: 0 };
  expect(await seen(ada, ada)).toEqual({ rows: 1, listed: 1, drafts: 1 });
  expect(await seen(await coachOf(ada, ["check-ins"]), ada)).toEqual({
    ...nothing,
    rows: 1,
    listed: 1,
  });
  for (const other of [
    await coachOf(ada, ["plan", "results"]),
    await coachOf(ada, ["check-ins"], { revokedAt: new Date() }),
    await coachOf(ada, ["check-ins"], { coversFrom: new Date() }),
    await anActor(),
    await anActor({ roles: ["client", "admin"] }),
  ])
    expect(await seen(other, ada)).toEqual(nothing);
});
