import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import type { Standing } from "@/lib/planner/domain/renewals/certification-standing";
import type { Ledger } from "@/lib/planner/domain/renewals/ledger";
import { standing } from "@/lib/planner/domain/renewals/standing";
import { anyActivity, anyLedger } from "./arbitrary-ledger";

const runs = { numRuns: 60 };
/** The calendar repeats, leap days included, after 28 years (none of them a 2100). */
const ALL_AGAIN = 28 * 365.25;
const later = (date: string, days: number) => dayText(dayNumber(date) + days);
/** The same date a year on; no 29 February. */
const yearOn = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

const shifted = (ledger: Ledger, move: (date: string) => string): Ledger => ({
  ...ledger,
  today: move(ledger.today),
  certifications: ledger.certifications.map((held) => ({ ...held, awarded: move(held.awarded) })),
  activities: ledger.activities.map((activity) => ({ ...activity, date: move(activity.date) })),
});

const moved = (dates: { from: string; to: string }, move: (date: string) => string) => ({
  from: move(dates.from),
  to: move(dates.to),
});

const earned = ({ requirements }: Standing) => requirements.map((line) => line.earned);
const ORDER = ["in good standing", "at risk", "in grace", "lapsed"];

describe("standing, whatever the ledger", () => {
  it("moves with the calendar: the same ledger 28 years on stands the same", () => {
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        const move = (date: string) => later(date, ALL_AGAIN);
        const expected = standing(ledger).map((one) => ({
          ...one,
          cycle: one.cycle && moved(one.cycle, move),
          due: one.due && move(one.due),
          requirements: one.requirements.map(({ from, to, ...line }) =>
            from && to ? { ...line, ...moved({ from, to }, move) } : line,
          ),
        }));
        expect(standing(shifted(ledger, move))).toEqual(expected);
      }),
      runs,
    );
  });

  it("moves by a year where no 29 February is near: cycles and what was earned", () => {
    const near = (ledger: Ledger) =>
      [ledger.today, ...ledger.activities.map(({ date }) => date)]
        .concat(ledger.certifications.map(({ awarded }) => awarded))
        .some((date) => Number(date.slice(8)) > 28 || date.slice(5) === "02-28");
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        fc.pre(!near(ledger));
        const before = standing(ledger);
        const after = standing(shifted(ledger, yearOn));
        // The first day tells the cycle: its last may be the end of a February.
        expect(after.map(({ cycle }) => cycle?.from)).toEqual(
          before.map(({ cycle }) => cycle && yearOn(cycle.from)),
        );
        expect(after.map(earned)).toEqual(before.map(earned));
      }),
      { numRuns: 40 },
    );
  });

  it("does not hear of what lies after today or before the award", () => {
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        const first = ledger.certifications.map(({ awarded }) => awarded).sort()[0] ?? "";
        const activities = ledger.activities.filter(
          ({ date }) => date >= first && date <= ledger.today,
        );
        expect(standing(ledger)).toEqual(standing({ ...ledger, activities }));
      }),
      runs,
    );
  });

  it("does not depend on the order of certifications and allocations, or on one listed twice", () => {
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        const found = standing({
          ...ledger,
          certifications: ledger.certifications.toReversed(),
          activities: ledger.activities.map((activity) => ({
            ...activity,
            allocations: activity.allocations.flatMap((id) => [id, id]).reverse(),
          })),
        });
        expect(found.reverse()).toEqual(standing(ledger));
      }),
      runs,
    );
  });

  it("does not depend on the ledger's order from one day to another, nor on an activity being told in parts", () => {
    fc.assert(
      fc.property(
        anyLedger({ withCaps: true }),
        fc.integer({ min: 0, max: 2000 }),
        (ledger, cut) => {
          const inParts = ledger.activities.flatMap(({ minutes = 0, ...activity }) => [
            { ...activity, minutes: Math.min(minutes, cut) },
            { ...activity, minutes: Math.max(0, minutes - cut) },
          ]);
          const activities = inParts.toSorted((a, b) =>
            a.date > b.date ? -1 : Number(a.date < b.date),
          );
          expect(standing({ ...ledger, activities })).toEqual(standing(ledger));
        },
      ),
      runs,
    );
  });

  it("judges each certification as if it were alone", () => {
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        const alone = ledger.certifications.flatMap((held) =>
          standing({ ...ledger, certifications: [held] }),
        );
        expect(standing(ledger)).toEqual(alone);
      }),
      runs,
    );
  });

  // With caps it is not so: one more early hour may use up what a later year needed.
  it("is never worse for one more activity, where nothing is capped", () => {
    const more = anyLedger({ withCaps: false }).chain((ledger) =>
      fc.tuple(fc.constant(ledger), anyActivity(ledger.certifications.map(({ id }) => id))),
    );
    fc.assert(
      fc.property(more, ([ledger, extra]) => {
        const before = standing(ledger);
        const after = standing({ ...ledger, activities: [...ledger.activities, extra] });
        for (const [n, one] of before.entries()) {
          const then = after[n];
          if (!then) throw new Error("one standing each");
          expect(ORDER.indexOf(then.state)).toBeLessThanOrEqual(ORDER.indexOf(one.state));
          if (then.cycle?.from !== one.cycle?.from) continue;
          for (const [k, line] of one.requirements.entries())
            expect(then.requirements[k]?.earned).toBeGreaterThanOrEqual(line.earned);
          expect(then.pacePerMonth).toBeLessThanOrEqual(one.pacePerMonth);
        }
      }),
      runs,
    );
  });

  it("shows figures that belong together", () => {
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        for (const { state, cycle, due, requirements, pacePerMonth, forecast } of standing(
          ledger,
        )) {
          expect(cycle && cycle.from <= cycle.to).toBe(true);
          for (const line of requirements) {
            if (line.max !== undefined) expect(line).toMatchObject({ remaining: 0 });
            if (line.max !== undefined) expect(line.earned).toBeLessThanOrEqual(line.max);
            if (line.min !== undefined && line.remaining > 0)
              expect(line.earned + line.remaining).toBeCloseTo(line.min, 1);
          }
          if (state === "lapsed") expect([due, forecast, pacePerMonth]).toEqual([null, null, 0]);
          if (state === "in grace") expect(due && due >= ledger.today).toBe(true);
          if (due && state !== "in grace") expect(due).toBe(cycle?.to);
        }
      }),
      runs,
    );
  });
});
