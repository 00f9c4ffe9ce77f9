import { expect, it } from "vitest";
import type { Held } from "./credits";
import { heldStandings } from "./held-standing";
import { held } from "./testing-credits";
import { whyBeyond } from "./why-beyond";

const CYCLE = { months: 36, anchor: "award" } as const;
const why = (over: Partial<Held>, today = "2026-01-01") =>
  heldStandings({ held: [held("a", over)], activities: [] }, today).map(whyBeyond);

it.each([
  ["has lapsed", {}, "2030-01-01", /^It has lapsed/],
  [
    "is in grace",
    {
      rule: {
        by: "credits",
        cycle: CYCLE,
        unit: { name: "h", minutesPerUnit: 60 },
        requires: [{ per: "cycle", min: 9 }],
        graceMonths: 6,
      },
    },
    "2028-03-10",
    /ended short, and what is done now does not count back/,
  ],
  ["has no rule", { rule: null }, "2026-01-01", /^No rule of renewal is known/],
  [
    "hangs on a birth month",
    {
      rule: {
        by: "credits",
        cycle: { months: 12, anchor: "birth-month" },
        unit: { name: "h", minutesPerUnit: 60 },
        requires: [],
      },
    },
    "2026-01-01",
    /birth month/,
  ],
  [
    "is kept in two other ways",
    { rule: { by: ["re-exam", "higher-credential"], cycle: CYCLE } },
    "2026-01-01",
    /credits, but by passing the exam again or by earning a higher credential[.]$/,
  ],
  ["asks too much", {}, "2026-01-01", /^Even all of these together/],
] satisfies [string, Partial<Held>, string, RegExp][])(
  "says which reason it is: it %s",
  (_is, over, today, words) => {
    expect(why(over, today)).toEqual([expect.stringMatching(words)]);
  },
);
