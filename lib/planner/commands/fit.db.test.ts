import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { fitRuns } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan, aPlanItem } from "@/db/testing/planner-factories";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";
import { parseQuarter } from "@/lib/kernel/quarter";
import { runFit } from "@/lib/planner/jobs/run-fit";
import { getFit, getPlan } from "@/lib/planner/queries";
import { acceptFit, placeItem, startFit, stopFit, undo } from ".";

const q = (text: string) => parseQuarter(text) ?? 0;
const TODAY = q("2027-Q1");

let ada: Actor;
let plan: Awaited<ReturnType<typeof aPlan>>;
let first: Awaited<ReturnType<typeof aPlanItem>>;
let second: Awaited<ReturnType<typeof aPlanItem>>;

/** Two items that together are too much for the quarter they are in, the second after the first. */
beforeEach(async () => {
  ada = await anActor();
  plan = await aPlan({ clientId: ada.userId });
  first = await aPlanItem(plan, { title: "First", hours: 800, startsIn: q("2027-Q2") });
  second = await aPlanItem(plan, {
    ...{ title: "Second", hours: 800, startsIn: q("2027-Q2"), after: [first.id] },
  });
});

const seen = (over: object = {}) => ({
  ...{ planId: plan.id, version: 1, today: TODAY, runId: null, taken: [] as string[] },
  ...over,
});
const startOf = async (id: string) =>
  (await getPlan(ada, plan.id)).snapshot.items.find((item) => item.id === id)?.startsIn;
const runsOf = (actor: Actor) => asActor(actor, (tx) => tx.select().from(fitRuns));

describe("a proposal", () => {
  it("is taken over as one step, which undo takes back", async () => {
    const { moves, left, stillWrong } = await getFit(ada, plan.id, TODAY);
    expect(moves.map(({ words }) => words)).toEqual(["First moved from 2027-Q2 to 2027-Q1"]);
    expect([left, stillWrong]).toEqual([[], []]);
    expect(await acceptFit(ada, seen({ taken: [first.id] }), TODAY)).toBe(1);
    expect(await startOf(first.id)).toBe(q("2027-Q1"));
    const { undo: label, version } = await getPlan(ada, plan.id);
    expect(label).toBe("fit: 1 item placed anew");
    await undo(ada, { planId: plan.id, version });
    expect(await startOf(first.id)).toBe(q("2027-Q2"));
  });

  it("is refused in a part that would break what the whole does not", async () => {
    const { id } = await aPlanItem(plan, { title: "New", startsIn: null });
    const { id: after } = await aPlanItem(plan, { title: "After", startsIn: null, after: [id] });
    const alone = acceptFit(ada, seen({ taken: [after] }), TODAY);
    await expect(alone).rejects.toThrow(/This part alone would not fit\. After comes after New/);
    expect(await startOf(after)).toBeNull();
    await expect(acceptFit(ada, seen({ taken: [second.id] }), TODAY)).rejects.toThrow(Refused);
    expect(await acceptFit(ada, seen({ taken: [id, after] }), TODAY)).toBe(2);
  });

  it("is refused once the plan is another, or the quarter, and says where things stand", async () => {
    await getFit(ada, plan.id, TODAY);
    const to = { startsIn: q("2028-Q1"), quarters: 1 };
    await placeItem(ada, { planId: plan.id, itemId: first.id, version: 1, ...to });
    const late = acceptFit(ada, seen({ taken: [first.id] }), TODAY);
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      current: { [`place.${first.id}`]: "2028-Q1" },
    });
    const { version } = await getPlan(ada, plan.id);
    const stale = acceptFit(ada, seen({ version, taken: [second.id] }), TODAY + 1);
    await expect(stale).rejects.toThrow(Conflict);
    expect(await startOf(first.id)).toBe(q("2028-Q1"));
  });

  it("is nobody's but the owner's", async () => {
    const coach = await anActor({ roles: ["client", "coach"] });
    const engagement = await anEngagement({ clientId: ada.userId, coachId: coach.userId });
    await aGrant(engagement, { scope: "plan" });
    const step = { planId: plan.id, version: 1 };
    await startFit(ada, step, TODAY);
    for (const [other, refusal] of [
      [coach, Forbidden],
      [await anActor(), NotFound],
      [await anActor({ roles: ["client", "admin"] }), NotFound],
    ] as const) {
      await expect(getFit(other, plan.id, TODAY)).rejects.toThrow(NotFound);
      await expect(acceptFit(other, seen({ taken: [first.id] }), TODAY)).rejects.toThrow(refusal);
      await expect(startFit(other, step, TODAY)).rejects.toThrow(refusal);
      await expect(stopFit(other, plan.id)).rejects.toThrow(refusal);
      expect(await runsOf(other)).toEqual([]);
      const values = { planId: plan.id, clientId: other.userId, planVersion: 1, today: TODAY };
      await expect(asActor(other, (tx) => tx.insert(fitRuns).values(values))).rejects.toThrow();
    }
    expect(await runsOf(ada)).toHaveLength(1);
  });
});

describe("a deeper look", () => {
  const step = () => ({ planId: plan.id, version: 1 });
  const runId = async () => (await runsOf(ada))[0]?.id ?? "";

  it("is one at a time, tells how it stands, and is used once", async () => {
    await startFit(ada, step(), TODAY);
    await expect(startFit(ada, step(), TODAY)).rejects.toThrow(Conflict);
    const { rows } = await owner.execute<{ jobs: number }>(
      sql`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'look-deeper'`,
    );
    expect(rows[0]?.jobs).toBeGreaterThan(0);
    expect((await getFit(ada, plan.id, TODAY)).run).toEqual({ state: "queued", progress: 0 });
    await runFit(owner, await runId());
    const found = await getFit(ada, plan.id, TODAY);
    expect(found).toMatchObject({ run: null, runId: await runId() });
    expect(found.bound).toBe("No schedule can be better.");
    const taken = found.moves.map(({ id }) => id);
    await acceptFit(ada, seen({ runId: found.runId, taken }), TODAY);
    expect(await runsOf(ada)).toEqual([]);
  });

  it("is forgotten when it is stopped, and when the plan has changed", async () => {
    await startFit(ada, step(), TODAY);
    const stopped = await runId();
    await stopFit(ada, plan.id);
    await runFit(owner, stopped);
    expect(await runsOf(ada)).toEqual([]);

    await startFit(ada, step(), TODAY);
    const to = { startsIn: q("2028-Q1"), quarters: 1 };
    await placeItem(ada, { planId: plan.id, itemId: first.id, version: 1, ...to });
    expect((await getFit(ada, plan.id, TODAY)).run).toBeNull();
    await runFit(owner, await runId());
    expect(await runsOf(ada)).toEqual([]);
  });

  it("stays to be taken up when its worker ends", async () => {
    await startFit(ada, step(), TODAY);
    const ended = new AbortController();
    const working = runFit(owner, await runId(), ended.signal);
    ended.abort();
    await working;
    expect((await runsOf(ada))[0]?.state).toBe("running");
    const mine = eq(fitRuns.clientId, ada.userId);
    expect(await owner.$count(fitRuns, mine)).toBe(1);
  });
});
