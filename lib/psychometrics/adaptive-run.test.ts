import { describe, expect, it } from "vitest";
import { adaptiveRun } from "./adaptive-run";
import { catBank, pairsSet } from "./fixtures/instruments";
import { scoringTables } from "./scoring-tables";

const { instrument, people } = catBank;
const tables = scoringTables(instrument);
const run = (
  answers: readonly (number | null)[],
  stop: Parameters<typeof adaptiveRun>[3]["stop"],
) => adaptiveRun(instrument, tables, answers, { rule: "fisher", stop });

describe("adaptiveRun", () => {
  it("gives the items catR gives, and its estimates", () => {
    for (const person of people) {
      const bySe = run(person.answers, { stopSe: 0.35, min: 1, max: null });
      expect(bySe).toMatchObject({ items: person.stopSe035.items, reason: "se" });
      expect(bySe.estimate.means[0]).toBeCloseTo(person.stopSe035.theta, 4);
      const byLength = run(person.answers, { length: 12 });
      expect(byLength).toMatchObject({ items: person.length12.items, reason: "length" });
      expect(byLength.estimate.standardErrors[0]).toBeCloseTo(person.length12.se, 4);
    }
  });

  it("gives the items mirtCAT gives in two dimensions", () => {
    const both = scoringTables(pairsSet.instrument);
    for (const person of pairsSet.runs) {
      const stop = { stopSe: 0.45, min: 4, max: 22 };
      const found = adaptiveRun(pairsSet.instrument, both, person.answers, { rule: "d", stop });
      expect(found.items).toEqual(person.items);
      expect(found.estimate.means[0]).toBeCloseTo(person.means[0] ?? Number.NaN, 5);
    }
  });

  it("never gives an item the person did not answer", () => {
    const some = instrument.items.map((_, j) => (j % 4 === 0 ? 2 : null));
    const { items, reason } = run(some, { stopSe: 0.01, min: 1, max: null });
    expect([...items].sort((a, b) => a - b)).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36]);
    expect(reason).toBe("bank");
  });

  it("names the largest length when it comes first, and gives nothing without answers", () => {
    const answers = people[0]?.answers ?? [];
    expect(run(answers, { stopSe: 0.01, min: 1, max: 5 })).toMatchObject({ reason: "max" });
    const nothing = run(
      instrument.items.map(() => null),
      { length: 3 },
    );
    expect(nothing).toMatchObject({ items: [], reason: "bank" });
  });

  it("goes on to the least length although precise", () => {
    const answers = people[0]?.answers ?? [];
    expect(run(answers, { stopSe: 0.9, min: 7, max: null }).items).toHaveLength(7);
  });
});
