import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { Companions } from "./companions";
import type { FitItem } from "./fit-plan";
import { fitProblem } from "./fit-problem";
import { fitTable } from "./fit-table";
import { Schedule } from "./schedule";

const Q = 8108;
const item = (id: string, given: Partial<FitItem> = {}): FitItem => ({
  ...{ id, quarters: 1, hours: 10, cost: 0, load: null, costs: null, after: [] },
  ...{ earliest: null, fixed: null, priority: 3, target: null },
  ...given,
});

/** Item `i` is put where `starts` says; item 0 wishes quarter 5. How often each is drawn with it in 1,000 draws. */
function drawn(items: FitItem[], starts: number[]): number[] {
  const plan = { start: Q, quarters: 8, hoursPerQuarter: 100, budgets: [0, 0], items };
  const schedule = new Schedule(fitTable(fitProblem(plan)));
  schedule.take(Int16Array.from(starts));
  const companions = new Companions(schedule, Int32Array.from(items.keys()), seededRandom(1));
  const counts = items.map(() => 0);
  const into = new Int32Array(3);
  for (let draw = 0; draw < 1000; draw += 1) {
    companions.choose(0, 5, into);
    for (const i of new Set(into)) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
}

describe("Companions", () => {
  const loose = ["a", "b", "c", "d", "e"].map((id) => item(id));

  it("are the item itself and others, each once", () => {
    const counts = drawn(loose, [0, 1, 2, 3, 4]);
    expect(counts[0]).toBe(1000);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3000);
    expect(Math.min(...counts)).toBeGreaterThan(300);
  });

  it.each<[string, FitItem[], number[]]>([
    ["what stands where it wishes to be", loose, [0, 5, 2, 3, 4]],
    ["what stands where it is", loose, [0, 0, 2, 3, 4]],
    ["what is left out", loose, [0, -1, 2, 3, 4]],
    ["what misses its target", loose.with(1, item("b", { target: Q + 2 })), [0, 1, 2, 3, 4]],
    ["what waits for it", loose.with(1, item("b", { after: ["a"] })), [0, 1, 2, 3, 4]],
  ])("are more often %s", (_, items, starts) => {
    const [, favoured = 0, ...others] = drawn(items, starts);
    expect(favoured).toBeGreaterThan(1.25 * Math.max(...others));
  });
});
