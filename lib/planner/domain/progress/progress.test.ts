import { describe, expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { leadingShare, leadingShareWords, leadingWarning } from "./leading-share";
import { progressByPeriod } from "./progress-by-period";
import { progressWords } from "./progress-words";

const START = aSnapshot([]).startsIn;

describe("progressByPeriod", () => {
  const plan = aSnapshot([
    anItem({ id: "a", startsIn: START, quarters: 2, hours: 100, status: "done" }),
    anItem({ id: "b", startsIn: START + 1, hours: 50 }),
    anItem({ id: "c", startsIn: START + 6, hours: 30 }),
    anItem({ id: "d", startsIn: START + 19, quarters: 4 }),
    anItem({ id: "e", startsIn: null }),
    anItem({ id: "f", startsIn: START, status: "dropped", droppedReason: "No" }),
  ]);

  it("puts each item where it is to end, once", () => {
    const { year, all } = progressByPeriod(plan, START + 2);
    expect(year.map(({ items, done, time }) => [items, done, time])).toEqual([
      [0, 0, "past"],
      [2, 1, "past"],
      [0, 0, "present"],
      [0, 0, "ahead"],
    ]);
    expect(all.map(({ items }) => items)).toEqual([2, 1, 0, 0, 1]);
    expect(all[0]).toMatchObject({ hours: 150, hoursDone: 100, time: "present" });
  });

  it("shows the first year before the plan begins and the last after its end", () => {
    const shown = (today: number) => progressByPeriod(plan, today).year[0]?.name;
    expect(shown(START - 9)).toBe(progressByPeriod(plan, START).year[0]?.name);
    expect(shown(START + 99)).toBe(progressByPeriod(plan, START + 16).year[0]?.name);
  });

  it("is said in a sentence", () => {
    expect(progressWords(progressByPeriod(plan, START + 2).year)).toMatch(/1 of 2 .* done/);
    expect(progressWords(progressByPeriod({ ...plan, items: [] }, q("2027-Q1")).all)).toMatch(
      /Nothing is to end/,
    );
  });
});

describe("leadingShare", () => {
  const item = (hours: number, specialist: number, leadership: number) =>
    anItem({
      id: `${hours}`,
      hours,
      startsIn: START,
      serves: { specialist, leadership, hybrid: 1 },
    });

  it("weighs hours by what they serve", () => {
    expect(leadingShare({ items: [item(300, 1, 0), item(100, 0, 1)] })).toBe(0.25);
    expect(leadingShare({ items: [] })).toBeNull();
  });

  it.each([
    [null, /No planned hours/],
    [0.249, /specialist’s plan/],
    [0.25, /is a hybrid.*two full jobs/],
    [0.6, /is a hybrid/],
    [0.61, /leader’s plan/],
  ])("says of %s: %s", (share, words) => {
    expect(leadingShareWords(share)).toMatch(words);
  });

  it.each([
    // intended, hours for craft, hours for people, said
    [40, 600, 400, null],
    [40, 700, 300, null],
    [40, 250, 750, /You mean 40 %.*75 %.*two full jobs begin/],
    [40, 950, 50, /5 % of the planned hours do.*on top of a full job/],
    [26, 760, 240, /on top of a full job/],
    [30, 540, 460, /two full jobs begin/],
    [null, 0, 1000, null],
  ])(
    "holds a hybrid plan to %s %% of leading: %i and %i h",
    (leadingPercent, craft, people, said) => {
      const items = [item(craft, 1, 0), item(people, 0, 1)];
      const warning = leadingWarning({ path: "hybrid", leadingPercent, items });
      if (said) expect(warning).toMatch(said);
      else expect(warning).toBeNull();
      expect(leadingWarning({ path: "specialist", leadingPercent, items })).toBeNull();
    },
  );

  it("holds nobody to hours that are not planned", () => {
    expect(leadingWarning({ path: "hybrid", leadingPercent: 40, items: [] })).toBeNull();
  });
});
