import { describe, expect, it } from "vitest";
import { anItem, aSnapshot } from "@/db/testing/planner-samples";
import type { FitItem, FitPlan } from "./fit-plan";
import { boundWords, leftWords, meetingWords, OBJECTIVE_WORDS } from "./fit-words";

const wish = (id: string, target: number | null): FitItem => ({
  ...{ id, quarters: 1, hours: 0, cost: 0, load: null, costs: null, after: [], earliest: null },
  ...{ fixed: null, priority: 2, target },
});
const plan: FitPlan = {
  ...{ start: 8108, quarters: 20, hoursPerQuarter: 100, budgets: [0, 0, 0, 0, 0] },
  items: [wish("a", 8110), wish("b", 8110), wish("c", null), wish("d", 8112), wish("e", null)],
};

describe("the words of a fit", () => {
  it("say how the wishes are met", () => {
    const placed = [
      ...[8110, 8111, 8109, 8110].map((start, i) => ({ id: "abcd"[i] ?? "", start })),
    ];
    const left = [{ id: "e", reason: { kind: "no room" } as const }];
    expect(meetingWords(plan, { objective: 0, bound: 0, placed, left })).toBe(
      "2 items where you wish, 1 later, 1 earlier, 1 left in the tray.",
    );
  });

  it.each([
    [0, 0, "No schedule can be better."],
    [26, 25, "It is within 4 % of the best possible."],
    [101, 100, "It is within 1 % of the best possible."],
    [9, 0, "How far it is from the best possible is not known."],
    [90, 4, "How far it is from the best possible is not known."],
  ])("say of %d above a bound of %d: %s", (objective, bound, words) => {
    expect(boundWords({ objective, bound })).toBe(words);
  });

  it("name what an item waits for, and say the weights as they are", () => {
    const items = [anItem({ id: "x", title: "CISM" }), anItem({ id: "talk", after: ["x"] })];
    const reason = { kind: "prerequisite left", id: "x" } as const;
    expect(leftWords(aSnapshot(items), "talk", reason)).toBe(
      "It comes after CISM, which has no place.",
    );
    const [cism] = items.map((item) => ({ ...item, status: "dropped" as const }));
    const without = aSnapshot([cism, ...items.slice(1)].filter((item) => item !== undefined));
    expect(leftWords(without, "talk", { kind: "never fits", what: "window" })).toBe(
      "It comes after CISM, which was dropped.",
    );
    expect(OBJECTIVE_WORDS).toContain("counts 4 times what is nice to have");
  });
});
