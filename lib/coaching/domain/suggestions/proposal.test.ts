import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { Refused } from "@/lib/kernel/errors";
import { applyProposal } from "./apply-proposal";
import type { Proposal } from "./proposal";
import { proposalEffect } from "./proposal-effect";
import { proposalStanding } from "./proposal-standing";

const TODAY = q("2027-Q2");
const GIVEN = { newId: "new", reason: "The coach thinks so", today: TODAY };

const plan = aSnapshot([
  anItem({ id: "a", title: "CISM", startsIn: q("2028-Q2"), hours: 600, costMinor: 57_500 }),
  anItem({ id: "b", title: "CISSP", startsIn: q("2027-Q3"), quarters: 2, hours: 1200 }),
  anItem({ id: "c", title: "Old course", status: "done", doneIn: q("2027-Q1") }),
]);

const move: Proposal = {
  kind: "move",
  itemId: "a",
  to: { startsIn: q("2029-Q1"), quarters: 1 },
};
const with_ = (id: string, over: Partial<(typeof plan.items)[number]>) => ({
  ...plan,
  items: plan.items.map((item) => (item.id === id ? { ...item, ...over } : item)),
});

describe("applyProposal", () => {
  const applied = (proposal: Proposal) => applyProposal(plan, proposal, GIVEN);
  const find = (after: typeof plan, id: string) => after.items.find((item) => item.id === id);

  it("adds an item that serves what its kind usually serves", () => {
    const item = { kind: "mentoring", title: "Mentor two juniors" } as const;
    const place = { startsIn: q("2028-Q1"), quarters: 2, hours: 400, costMinor: 0 };
    const after = applied({ kind: "add", item: { ...item, ...place } });
    expect(find(after, "new")).toMatchObject({
      ...item,
      ...place,
      status: "planned",
      serves: { leadership: 1 },
    });
  });

  it("lets two items change places, each keeping its length", () => {
    const after = applied({ kind: "swap", itemId: "a", otherId: "b" });
    expect(find(after, "a")).toMatchObject({ startsIn: q("2027-Q3"), quarters: 1 });
    expect(find(after, "b")).toMatchObject({ startsIn: q("2028-Q2"), quarters: 2 });
  });

  it("drops with the coach's words as the reason, so that nothing is lost", () => {
    expect(find(applied({ kind: "drop", itemId: "a" }), "a")).toMatchObject({
      status: "dropped",
      droppedReason: "The coach thinks so",
    });
  });

  it("sets estimates and prerequisites", () => {
    const to = { hours: 800, costMinor: 0 };
    expect(find(applied({ kind: "re-estimate", itemId: "a", to }), "a")).toMatchObject(to);
    const after = applied({ kind: "prerequisites", itemId: "a", to: { after: ["b"] } });
    expect(find(after, "a")?.after).toEqual(["b"]);
  });

  it.each<[string, Proposal]>([
    ["gone", { kind: "drop", itemId: "x" }],
    ["done", { kind: "move", itemId: "c", to: { startsIn: q("2028-Q1"), quarters: 1 } }],
    ["outside", { kind: "move", itemId: "a", to: { startsIn: q("2033-Q1"), quarters: 1 } }],
    ["a circle", { kind: "prerequisites", itemId: "a", to: { after: ["a"] } }],
    ["a prerequisite nobody knows", { kind: "prerequisites", itemId: "a", to: { after: ["x"] } }],
  ])("refuses what is %s", (_, proposal) => {
    expect(() => applied(proposal)).toThrow(Refused);
  });
});

describe("proposalStanding", () => {
  it("is clean while what it touches is as the coach saw it, whatever else changed", () => {
    expect(proposalStanding(plan, with_("b", { hours: 1 }), move)).toBe("clean");
    expect(proposalStanding(plan, with_("a", { hours: 1 }), move)).toBe("clean");
  });

  it("says that the same was changed since", () => {
    expect(proposalStanding(plan, with_("a", { startsIn: q("2027-Q4") }), move)).toBe("changed");
    const swap: Proposal = { kind: "swap", itemId: "a", otherId: "b" };
    expect(proposalStanding(plan, with_("b", { startsIn: null }), swap)).toBe("changed");
  });

  it("says that the item is gone, or that the plan says so already", () => {
    expect(proposalStanding(plan, aSnapshot([]), move)).toBe("gone");
    expect(proposalStanding(plan, with_("a", { status: "done" }), move)).toBe("gone");
    expect(proposalStanding(plan, with_("a", { startsIn: q("2029-Q1") }), move)).toBe("moot");
    const drop: Proposal = { kind: "drop", itemId: "a" };
    expect(proposalStanding(plan, with_("a", { status: "dropped" }), drop)).toBe("moot");
  });
});

describe("proposalEffect", () => {
  it("says what would change, where, and what then does not fit", () => {
    const tight = { ...plan, hoursPerQuarter: 700 };
    const to = { startsIn: q("2027-Q4"), quarters: 1 };
    expect(proposalEffect(tight, { ...move, to }, TODAY)).toEqual({
      words: ["CISM moved from 2028-Q2 to 2027-Q4"],
      shifts: [{ id: "a", title: "CISM", quarters: 1, from: q("2028-Q2"), to: q("2027-Q4") }],
      brings: [expect.stringContaining("2027-Q4 asks 50 h more")],
      solves: [],
    });
  });

  it("says why it cannot be done", () => {
    const effect = proposalEffect(plan, { kind: "drop", itemId: "x" }, TODAY);
    expect(effect).toEqual({ refused: expect.stringContaining("no longer in the plan") });
  });

  it("has no words where the plan says so already", () => {
    const to = { startsIn: q("2028-Q2"), quarters: 1 };
    expect(proposalEffect(plan, { ...move, to }, TODAY)).toMatchObject({ words: [], shifts: [] });
  });
});

const place = fc.record({
  startsIn: fc.option(fc.integer({ min: q("2027-Q1") - 2, max: q("2032-Q1") })),
  quarters: fc.integer({ min: 1, max: 4 }),
});
const itemId = fc.constantFrom("a", "b", "c", "x");
const amounts = fc.record({ hours: fc.nat(2000), costMinor: fc.nat(100_000) });
const proposals: fc.Arbitrary<Proposal> = fc.oneof(
  fc.record({ kind: fc.constant("move" as const), itemId, to: place }),
  fc.record({ kind: fc.constant("swap" as const), itemId, otherId: itemId }),
  fc.record({ kind: fc.constant("drop" as const), itemId }),
  fc.record({ kind: fc.constant("re-estimate" as const), itemId, to: amounts }),
  fc.record({
    kind: fc.constant("prerequisites" as const),
    itemId,
    to: fc.record({ after: fc.uniqueArray(itemId, { maxLength: 2 }) }),
  }),
);

it("changes only the items it names, and once taken over has nothing left to say", () => {
  fc.assert(
    fc.property(proposals, (proposal) => {
      if (proposal.kind === "add") return;
      const effect = proposalEffect(plan, proposal, TODAY);
      if ("refused" in effect) return;
      const after = applyProposal(plan, proposal, GIVEN);
      const named: string[] =
        proposal.kind === "swap" ? [proposal.itemId, proposal.otherId] : [proposal.itemId];
      for (const item of plan.items)
        if (!named.includes(item.id)) expect(after.items).toContain(item);
      if (proposal.kind === "swap") return;
      expect(proposalEffect(after, proposal, TODAY)).toMatchObject({ words: [] });
    }),
    { numRuns: 300 },
  );
});
