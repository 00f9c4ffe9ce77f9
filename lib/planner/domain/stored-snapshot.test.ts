import { expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import { applyChanges } from "./apply-changes";
import type { Change } from "./change";
import { diffPlans } from "./diff-plans";
import type { PlanItem } from "./plan";
import { storedSnapshot } from "./stored-snapshot";

const {
  targetOccupation: _added,
  ladderId: _too,
  ...EARLIER
} = aSnapshot([], { targetRole: "CTO" });

it("reads a snapshot from before occupations and ladders as one without, so that it differs in nothing else", () => {
  const read = storedSnapshot(JSON.parse(JSON.stringify(EARLIER)));
  expect(read).toMatchObject({ targetOccupation: null, ladderId: null });
  expect(diffPlans(read, aSnapshot([], { targetRole: "CTO" }))).toEqual([]);
});

it("leaves what was stored as it was stored", () => {
  const kept = aSnapshot([], { targetOccupation: "15-1252.00" });
  expect(storedSnapshot(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

it("an earlier step of undo leaves the occupation alone", () => {
  const step = { kind: "target", from: { targetRole: "CTO" }, to: { targetRole: "CIO" } } as Change;
  const now = aSnapshot([], { targetRole: "CTO", targetOccupation: "15-1252.00" });
  expect(applyChanges(now, [step])).toEqual({ ...now, targetRole: "CIO" });
});

it("reads items from before wishes and priorities as ones without, in revisions and in undo", () => {
  const { targetIn: _in, priority: _of, ...item } = anItem({ id: "cism" });
  const stored = JSON.parse(JSON.stringify(aSnapshot([item as PlanItem])));
  const expected = aSnapshot([anItem({ id: "cism" })]);
  expect(storedSnapshot(stored)).toEqual(expected);
  const added = { kind: "added", item } as Change;
  expect(applyChanges(aSnapshot(), [added])).toEqual(expected);
});
