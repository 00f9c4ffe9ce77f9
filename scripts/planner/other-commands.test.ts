import { describe, expect, it } from "vitest";
import { run } from "./run";

const told = (command: string, input: object) =>
  run(
    [command],
    (async function* () {
      yield Buffer.from(JSON.stringify(input));
    })(),
  );
const rule = {
  by: "credits",
  cycle: { months: 12, anchor: "award" },
  unit: { name: "CPE", minutesPerUnit: 50 },
  requires: [{ per: "cycle", min: 12 }],
};

describe("least", () => {
  const ledger = {
    today: "2027-02-01",
    until: "2027-12-31",
    certifications: [{ id: "a", awarded: "2027-01-01", rule }],
    activities: [],
    candidates: [
      { id: "x", date: "2027-06-01", minutes: 300, allocations: ["a"] },
      { id: "y", date: "2027-06-02", minutes: 600, allocations: ["a"], title: "A course" },
    ],
  };
  const [x, y] = ledger.candidates;

  it("prints the fewest candidates", async () => {
    expect(await told("least", ledger)).toEqual({
      output: '{"chosen":["y"],"atLeast":1,"beyond":[]}\n',
      errors: "",
      code: 0,
    });
  });

  it.each<[object, string]>([
    [{ until: "2027-01-31" }, "until: is before today"],
    [{ candidates: [x, { ...y, id: "x" }] }, 'candidates[1].id: "x" is given twice'],
    [
      { candidates: [{ ...x, allocations: ["b"] }] },
      'candidates[0].allocations[0]: unknown certification "b"',
    ],
    [{ candidates: [{ ...x, id: null }] }, "candidates[0].id: is required"],
    [
      { candidates: [{ ...x, minutes: null }] },
      "candidates[0].minutes: is required, or an amount with its unit, or a task",
    ],
  ])("refuses %j", async (over, line) => {
    const found = await told("least", { ...ledger, ...over });
    expect(found).toEqual({ output: "", errors: `${line}\n`, code: 2 });
  });
});

describe("cost", () => {
  const scenario = {
    from: "2027-01-01",
    to: "2031-12-31",
    certifications: [
      {
        id: "a",
        awarded: "2027-06-01",
        rule: { ...rule, fee: { per: "cycle", amountMinor: 1000, currency: "USD" } },
        fee: { min: 57500, max: 76000 },
        hours: null,
        currency: "USD",
        gradeFee: "K",
      },
    ],
  };

  it("prints lines, totals and what is not known", async () => {
    const { output } = await told("cost", scenario);
    // Four cycles of 10 hours end in the span, a fifth begins in it.
    expect(JSON.parse(output)).toMatchObject({
      lines: [
        { id: "a", what: "exam", low: 57500, high: 76000, mustVerify: true },
        { what: "credits", low: 40, high: 50, mustVerify: false },
        { what: "renewal", low: 4000, high: 4000 },
      ],
      money: [{ currency: "USD", low: 61500, high: 80000 }],
      hours: { low: 40, high: 50 },
      unknown: [{ id: "a", what: "preparation" }],
    });
  });

  it.each<[object, string]>([
    [{ to: "2026-12-31" }, "to: is before from"],
    [
      { certifications: [{ ...scenario.certifications[0], fee: { min: 2, max: 1 } }] },
      "certifications[0].fee: min must not exceed max",
    ],
    [
      { certifications: [scenario.certifications[0], scenario.certifications[0]] },
      'certifications[1].id: "a" is given twice',
    ],
  ])("refuses %j", async (over, line) => {
    const found = await told("cost", { ...scenario, ...over });
    expect(found).toEqual({ output: "", errors: `${line}\n`, code: 2 });
  });
});
