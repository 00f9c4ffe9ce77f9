import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { addMonths, dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { type Random, seededRandom } from "@/lib/kernel/random";
import type { Activity } from "./ledger";
import { stands } from "./sample-ledgers";

const rules = new Map<string, RenewalRule>(
  readSeed().credentials.flatMap((row) =>
    row.kind === "certification" ? [[row.seedKey, renewalRule.parse(row.renewalRule)]] : [],
  ),
);
const ruleOf = (key: string): RenewalRule => rules.get(key) ?? { by: "none" };

const monthsOn = (date: string, months: number) => dayText(addMonths(dayNumber(date), months));
const who = { status: "practising", birthMonth: 2 };

/** Five years and a half: the longest cycle of the list, and some time after it. */
const MONTHS = 66;

/** Everything a rule asks of a whole cycle, done in each quarter of a year. */
const diligence = (
  { requires = [], unit, amended = [] }: RenewalRule,
  awarded: string,
): Activity[] => {
  const lines = [...requires, ...amended.flatMap((change) => change.requires ?? [])];
  const quarters = Array.from({ length: MONTHS / 3 + 1 }, (_, n) => monthsOn(awarded, n * 3));
  return quarters.flatMap((date) =>
    lines.flatMap(({ min, category, unit: own, task }): Activity[] => {
      const what = { date, category, allocations: ["a"] };
      if (task !== undefined) return [{ ...what, task }];
      if (min === undefined) return [];
      if (own !== undefined) return [{ ...what, amount: min, unit: own }];
      return [{ ...what, minutes: min * (unit?.minutesPerUnit ?? 60) }];
    }),
  );
};

/** This and that, at random: some of it in categories the rule knows, some on the same day. */
function chance({ requires = [] }: RenewalRule, awarded: string, random: Random): Activity[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: 25 }, () => {
    const line = pick(requires);
    const date = monthsOn(awarded, Math.floor(random() * MONTHS));
    const { category, task, unit } = line ?? {};
    const size = Math.floor(random() * 30);
    const amount = unit ? { unit, amount: size } : { minutes: size * 60 };
    return { date, category, allocations: ["a"], ...(task ? { task } : amount) };
  });
}

const AWARDS = ["2024-02-29", "2025-12-31", "2026-06-15"];
const checks = (awarded: string, step: number) =>
  Array.from({ length: Math.floor(MONTHS / step) + 1 }, (_, n) => monthsOn(awarded, n * step));

describe.each([...rules.keys()])("%s over five years", (key) => {
  const rule = ruleOf(key);
  const isCounted = [rule.by].flat().includes("credits");

  it("is kept by doing what it asks, and by nothing less", () => {
    for (const awarded of AWARDS) {
      const done = diligence(rule, awarded);
      const end = monthsOn(awarded, MONTHS);
      if (isCounted)
        for (const today of checks(awarded, 8))
          expect([today, stands(today, { ...who, rule, awarded }, done).state]).toEqual([
            today,
            "in good standing",
          ]);
      const idle = rule.voluntary || rule.by === "none" ? "in good standing" : "lapsed";
      expect(stands(end, { ...who, rule, awarded }).state).toBe(idle);
    }
  });

  it("says sensible things whatever happens", () => {
    const random = seededRandom(key.length);
    for (const awarded of AWARDS) {
      const done = chance(rule, awarded, random);
      let hasLapsed = false;
      for (const today of checks(awarded, 5)) {
        const { state, cycle, due, requirements, pacePerMonth, forecast } = stands(
          today,
          { ...who, rule, awarded },
          done,
        );
        if (hasLapsed) expect(state).toBe("lapsed");
        hasLapsed = state === "lapsed";
        const isOver = state === "lapsed" || state === "in grace";
        if (cycle) expect([cycle.from <= today, cycle.to < today]).toEqual([true, isOver]);
        if (due !== null) expect(due >= today).toBe(true);
        expect(pacePerMonth).toBeGreaterThanOrEqual(0);
        expect(forecast ?? 0).toBeGreaterThanOrEqual(0);
        for (const { earned, remaining, min = 0, max = Number.POSITIVE_INFINITY } of requirements) {
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(max);
          expect(remaining).toBeGreaterThanOrEqual(0);
          if (min > 0 && remaining > 0) expect(remaining + earned).toBeCloseTo(min, 1);
        }
      }
    }
  });
});
