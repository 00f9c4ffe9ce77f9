import fc from "fast-check";
import { expect, it } from "vitest";
import { readSize, ruleChoices, sizeTyped } from "./rule-choices";
import { creditWords, sizeWords } from "./size-words";
import { activity, held } from "./testing-credits";

const NOTHING = { minutes: null, amount: null, unit: null };

it("offers what the rules and the ledger know", () => {
  const rule = {
    by: "credits",
    cycle: { months: 12, anchor: "award" },
    unit: { name: "CPE", minutesPerUnit: 50 },
    requires: [
      { per: "cycle", min: 4, category: "ethics" },
      { per: "cycle", min: 6, unit: "volunteer activities" },
      { per: "year", task: "self-assessment" },
    ],
  } as const;
  const found = ruleChoices({
    held: [held("a", { rule })],
    activities: [activity("2026-01-01", 1, [], { category: "fraud" })],
  });
  expect(found.categories).toEqual(["ethics", "fraud"]);
  expect(found.tasks).toEqual(["self-assessment"]);
  expect(found.units.map(({ label }) => label)).toEqual([
    ...["hours", "minutes", "CPE of 50 minutes", "volunteer activities"],
  ]);
});

it("reads an amount in a unit of time as minutes, and in any other as it stands", () => {
  expect(readSize(1.5, "hours")).toEqual({ ...NOTHING, minutes: 90 });
  expect(readSize(2, "per:50:CPE")).toEqual({ ...NOTHING, minutes: 100 });
  expect(readSize(3, "own:papers")).toEqual({ ...NOTHING, amount: 3, unit: "papers" });
  for (const odd of ["", "own:", "per:x:y", "days"]) expect(readSize(1, odd)).toBeNull();
});

it("shows what it read again as the same amount of time", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600_000 }), (minutes) => {
      const { amount, unit } = sizeTyped({ ...NOTHING, minutes });
      expect(readSize(Number(amount), unit)?.minutes).toBeCloseTo(minutes, 6);
    }),
  );
});

it("says sizes in words, as entered and as a rule counts them", () => {
  const size = { ...NOTHING, minutes: 600, task: null };
  expect(sizeWords(size)).toBe("10 hours");
  expect(creditWords(size, 0.5, { name: "CPE", minutesPerUnit: 50 })).toBe("6 CPE");
  expect(sizeWords({ ...NOTHING, task: "code of ethics" })).toBe("attests code of ethics");
  expect(sizeWords({ ...NOTHING, minutes: 50, task: null })).toBe("50 minutes");
});
