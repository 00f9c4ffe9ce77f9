import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { standing } from "@/lib/planner/domain/renewals/standing";
import { anyLedger } from "./arbitrary-ledger";
import { dayByDay } from "./day-by-day";

const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

it.each(["Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu", "UTC"])(
  "says what a walk through every day says, in %s as anywhere",
  (where) => {
    process.env.TZ = where;
    fc.assert(
      fc.property(anyLedger({ withCaps: true }), (ledger) => {
        for (const [n, found] of standing(ledger).entries()) {
          const held = ledger.certifications[n];
          if (!held) throw new Error("one standing each");
          const walked = dayByDay(held, ledger);
          expect([found.state, found.cycle]).toEqual([walked.state, walked.cycle]);
          expect(found.pacePerMonth).toBeCloseTo(walked.pace, 1);
          if (walked.forecast === null) expect(found.forecast).toBeNull();
          else expect(found.forecast).toBeCloseTo(walked.forecast, 1);
          expect(found.requirements).toHaveLength(walked.lines.length);
          for (const [k, line] of walked.lines.entries()) {
            const shown = found.requirements[k];
            expect(shown?.earned).toBeCloseTo(line.earned, 1);
            expect(shown?.remaining).toBeCloseTo(line.remaining, 1);
            if (line.line.max !== undefined)
              expect(shown?.cappedAway).toBeCloseTo(line.cappedAway, 1);
            if (line.line.per === "year")
              expect([shown?.from, shown?.to]).toEqual([line.from, line.to]);
          }
        }
      }),
      { numRuns: 20 },
    );
  },
);
