import fc from "fast-check";
import { expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { parseQuarter } from "@/lib/kernel/quarter";
import { type Ghost, ghostRows, ghostsOf } from "./ghosts";
import type { Proposal } from "./proposal";
import { toldSuggestion } from "./told-suggestion";

const q = (text: string) => parseQuarter(text) ?? 0;
const plan = aSnapshot([
  anItem({ id: "a", title: "CISM", startsIn: q("2028-Q1"), quarters: 2 }),
  anItem({ id: "b", title: "In the tray", startsIn: null }),
  anItem({ id: "c", title: "Done", startsIn: q("2027-Q1"), status: "done", doneIn: q("2027-Q1") }),
]);
const ghosts = (...proposals: Proposal[]) =>
  ghostsOf(
    plan,
    proposals.map((proposal, at) =>
      toldSuggestion(
        { id: `s${at}`, proposal, body: "", state: "open", answer: "", answeredAt: null },
        { reviewed: plan, now: plan, today: q("2027-Q2") },
      ),
    ),
  );
const at = (text: string) => q(text) - plan.startsIn;
const to = (text: string, quarters = 2) => ({ startsIn: q(text), quarters });

it("draws each kind of suggestion where the item lies and where it would lie", () => {
  const place = { ...to("2029-Q1", 1), hours: 10, costMinor: 0 };
  const was = { column: at("2028-Q1"), span: 2 };
  expect(
    ghosts(
      { kind: "move", itemId: "a", to: to("2028-Q3", 1) },
      { kind: "drop", itemId: "a" },
      { kind: "add", item: { ...place, kind: "training", title: "Course" } },
      { kind: "re-estimate", itemId: "a", to: { hours: 900, costMinor: 0 } },
      { kind: "move", itemId: "b", to: to("2027-Q4") },
    ),
  ).toMatchObject([
    { what: "moved", was, is: { column: at("2028-Q3"), span: 1 } },
    { what: "gone", was, is: null },
    { what: "new", was: null, is: { column: at("2029-Q1"), span: 1 } },
    { what: "altered", was: null, is: was, words: expect.stringContaining("90 h") },
    { what: "moved", was: null, is: { column: at("2027-Q4"), span: 2 } },
  ]);
});

it("draws nothing that can no longer be taken over, or lies nowhere", () => {
  expect(
    ghosts(
      { kind: "drop", itemId: "c" },
      { kind: "drop", itemId: "gone" },
      { kind: "move", itemId: "a", to: to("2028-Q1") },
      { kind: "re-estimate", itemId: "b", to: { hours: 5, costMinor: 0 } },
    ),
  ).toEqual([]);
});

it("says what the client has changed since", () => {
  const proposal = { kind: "move", itemId: "a", to: to("2029-Q1") } as const;
  const stored = {
    id: "s",
    proposal,
    body: "",
    state: "open",
    answer: "",
    answeredAt: null,
  } as const;
  const now = { ...plan, items: plan.items.map((item) => ({ ...item, startsIn: q("2030-Q1") })) };
  const told = toldSuggestion(stored, { reviewed: plan, now, today: q("2027-Q2") });
  expect(ghostsOf(now, [told])).toMatchObject([{ isLate: true, was: { column: at("2030-Q1") } }]);
});

const stay = fc
  .record({ column: fc.nat(19), span: fc.integer({ min: 1, max: 20 }) })
  .map(({ column, span }) => ({ column, span: Math.min(span, 20 - column) }));
const drawn: fc.Arbitrary<Ghost> = fc
  .record({ was: fc.option(stay), is: stay })
  .map((lies) => ({ id: "s", words: "Words", what: "moved", isLate: false, ...lies }));

it("lays nothing on anything, whatever is suggested", () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 6 }), (list) => {
      const taken = new Set<string>();
      for (const { was, is, label, rows } of ghostRows(list))
        for (const [one, row] of [
          [was, rows.was],
          [is, rows.is],
          [label, rows.label],
        ] as const)
          for (let column = one?.column ?? 0; one && column < one.column + one.span; column++) {
            if (column > 19 || taken.has(`${row} ${column}`)) return false;
            taken.add(`${row} ${column}`);
          }
      return true;
    }),
    { numRuns: 500 },
  );
});
