import fc from "fast-check";
import type { RenewalCycle, RenewalRule, Requirement } from "@/lib/catalogue/domain/renewal-rule";
import { dayNumber as day, dayText } from "@/lib/kernel/calendar-date";
import type { Activity, Ledger } from "@/lib/planner/domain/renewals/ledger";

/** The span that ledgers of these tests lie in: two leap years and more. */
const FIRST = day("2023-01-01");
const LAST = day("2033-12-31");

const anyDate = fc.integer({ min: FIRST, max: LAST }).map(dayText);
const CATEGORIES = ["ethics", "self-study", "law"];
const category = fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined });

const anyCycle: fc.Arbitrary<RenewalCycle> = fc.record({
  months: fc.constantFrom(12, 24, 36),
  anchor: fc.constantFrom("award", "calendar-year", "birth-month", "fixed"),
  fixed: fc.constantFrom("06-30", "11-30", "01-31"),
  first: fc.constantFrom("full", "exempt-until-anchor"),
});

const floor: fc.Arbitrary<Requirement> = fc.record({
  per: fc.constantFrom("cycle", "year"),
  category,
  min: fc.integer({ min: 1, max: 30 }),
});
const cap: fc.Arbitrary<Requirement> = fc.record({
  per: fc.constantFrom("cycle", "year"),
  category: fc.constantFrom(...CATEGORIES),
  max: fc.integer({ min: 0, max: 15 }),
});

const total = fc.integer({ min: 1, max: 60 }).map((min): Requirement => ({ per: "cycle", min }));

/** Rules by credits of the plain kinds; `withCaps` adds caps per category. */
const anyRule = (withCaps: boolean): fc.Arbitrary<RenewalRule> =>
  fc.record({
    by: fc.constant("credits"),
    voluntary: fc.boolean(),
    cycle: anyCycle,
    unit: fc.record({ name: fc.constant("CPE"), minutesPerUnit: fc.constantFrom(45, 50, 60) }),
    requires: fc
      .tuple(
        total,
        fc.array(floor, { maxLength: 2 }),
        fc.array(cap, { maxLength: withCaps ? 2 : 0 }),
      )
      .map(([first, floors, caps]) => [first, ...floors, ...caps]),
    carryOver: fc.option(
      fc.record({
        max: fc.integer({ min: 0, max: 20 }),
        earnedWithinMonths: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    graceMonths: fc.integer({ min: 0, max: 8 }),
  });

export const anyActivity = (ids: readonly string[]): fc.Arbitrary<Activity> =>
  fc.record({
    date: anyDate,
    minutes: fc.integer({ min: 0, max: 2000 }),
    category,
    allocations: fc.subarray([...ids]),
  });

/** A ledger of one to three certifications and up to thirty activities; nothing renews another. */
export const anyLedger = ({ withCaps }: { withCaps: boolean }): fc.Arbitrary<Ledger> =>
  fc
    .record({
      today: anyDate,
      birthMonth: fc.integer({ min: 1, max: 12 }),
      rules: fc.array(anyRule(withCaps), { minLength: 1, maxLength: 3 }),
      sooner: fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 3, maxLength: 3 }),
    })
    .chain(({ today, birthMonth, rules, sooner }) => {
      const certifications = rules.map((rule, n) => ({
        id: `c${n}`,
        awarded: dayText(day(today) - (sooner[n] ?? 0)),
        rule,
      }));
      const ids = certifications.map(({ id }) => id);
      return fc
        .array(anyActivity(ids), { maxLength: 30 })
        .map((activities) => ({ today, birthMonth, certifications, activities }));
    });
