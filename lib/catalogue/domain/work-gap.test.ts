import { expect, it } from "vitest";
import { missingWords } from "./missing-words";
import { shiftWords } from "./shift-words";
import { workGap } from "./work-gap";

const ELEMENTS = [
  { id: "2.B.1.b", name: "Coordination", domain: "skill" },
  { id: "2.C.1.a", name: "Administration and Management", domain: "knowledge" },
  { id: "4.A.3.a.2", name: "Handling and Moving Objects", domain: "activity" },
  { id: "4.A.4.b.4", name: "Guiding and Motivating Subordinates", domain: "activity" },
] as const;

it("names skills and activities that are more important there, and what is physical last", () => {
  const gap = workGap([2, 2, 1, 2], [2.5, 5, 4, 4.29], ELEMENTS);
  expect(gap?.map(({ name, delta }) => [name, delta])).toEqual([
    ["Guiding and Motivating Subordinates", 2.29],
    ["Coordination", 0.5],
    ["Handling and Moving Objects", 3],
  ]);
});

it("does not guess where either role was not rated", () => {
  expect(workGap(null, [2, 2, 2, 2], ELEMENTS)).toBeNull();
  expect(workGap([2, 2, 2, 2], null, ELEMENTS)).toBeNull();
});

it("says what would have to grow by name, and how much more there is", () => {
  const named = (names: string[]) => names.map((name) => ({ name }));
  expect(missingWords([])).toBe("nothing in particular");
  expect(missingWords(named(["Coordination", "Negotiation"]))).toBe("Coordination; Negotiation");
  expect(missingWords(named(["A", "B", "C", "D", "E", "F", "G"]))).toBe(
    "A; B; C; D; E; and 2 more",
  );
});

it("says both sides of a step, also the one that stays", () => {
  expect(shiftWords(23, -3.4)).toBe("more leadership (+23), about as much specialist work (−3)");
  expect(shiftWords(-22.1, 12.4)).toBe("less leadership (−22), more specialist work (+12)");
  expect(shiftWords(0.2, -5)).toBe("about as much leadership (±0), less specialist work (−5)");
});
