import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { run } from "./run";

const bytes = async function* (text: string) {
  yield Buffer.from(text);
};
const told = (plan: unknown, ...words: string[]) =>
  run(["fit", ...words], bytes(JSON.stringify(plan)));

const secplus = {
  ...{ id: "secplus", quarters: 1, hours: 60, cost: 404, after: [], earliest: null, fixed: null },
  ...{ priority: 2, target: "2027-Q3" },
};
const cissp = {
  ...{ id: "cissp", quarters: 2, hours: 120, cost: 749, after: ["secplus"], earliest: "2027-Q3" },
  ...{ fixed: null, priority: 1, target: "2028-Q1" },
};
const frame = { start: "2027-Q1", quarters: 20, hoursPerQuarter: 104, budgetPerYear: 3000 };
const example = { ...frame, items: [secplus, cissp] };
const withItem = (over: object) => ({ ...frame, items: [secplus, { ...cissp, ...over }] });
const answer = async (plan: unknown, ...words: string[]) =>
  JSON.parse((await told(plan, ...words)).output);

describe("planner fit", () => {
  it("answers the published example, key by key", async () => {
    const { output, errors, code } = await told(example);
    expect({ errors, code }).toEqual({ errors: "", code: 0 });
    expect(output.replace(/"milliseconds":\d+/, '"milliseconds":12')).toBe(
      '{"objective":0,"bound":0,"milliseconds":12,"placed":[{"id":"secplus","start":"2027-Q3"},{"id":"cissp","start":"2028-Q1"}],"left":[]}\n',
    );
  });

  it("takes absent keys as null, unknown keys as nothing, and a budget for each year", async () => {
    const {
      after: _after,
      earliest: _earliest,
      fixed: _fixed,
      target: _target,
      ...least
    } = secplus;
    const plan = {
      ...frame,
      budgetPerYear: [0, 404, 0, 0, 0],
      items: [{ ...least, colour: "red" }],
    };
    expect(await answer(plan)).toMatchObject({ placed: [{ id: "secplus", start: "2028-Q1" }] });
  });

  it("says why something is left", async () => {
    const plan = { ...frame, items: [{ ...secplus, hours: 105 }, cissp] };
    expect((await answer(plan)).left).toEqual([
      { id: "secplus", reason: "it asks more hours than a quarter has" },
      { id: "cissp", reason: '"secplus" is left, which it waits for' },
    ]);
  });

  it("counts tenths of hours and hundredths of money exactly", async () => {
    const plan = (hours: number) => ({
      ...{ ...frame, hoursPerQuarter: 0.3, budgetPerYear: 0.3 },
      items: [0.1, hours].map((one, i) => ({
        ...{ ...secplus, id: `i${i}`, hours: one, cost: one, fixed: "2027-Q1" },
      })),
    });
    expect((await answer(plan(0.2))).left).toEqual([]);
    expect((await answer(plan(0.3))).left).toHaveLength(1);
  });

  it("looks deeper, is never worse for it, and always knows a bound", async () => {
    const random = seededRandom(3);
    const items = Array.from({ length: 14 }, (_, i) => ({
      ...{ ...secplus, id: `i${i}`, after: i % 3 === 2 ? [`i${i - 1}`] : [], cost: 300 },
      ...{
        hours: 20 + Math.floor(80 * random()),
        target: `2027-Q${1 + (i % 4)}`,
        priority: 1 + (i % 3),
      },
    }));
    const quick = await answer({ ...frame, quarters: 8, items });
    const deep = await answer({ ...frame, quarters: 8, items }, "--deep");
    expect(deep.objective).toBeLessThanOrEqual(quick.objective);
    expect(deep.bound).toBeGreaterThanOrEqual(quick.bound);
    expect(deep.bound).toBeLessThanOrEqual(deep.objective);
  });
});

describe("a malformed plan", () => {
  it.each<[string, unknown]>([
    ['items[1].after[0]: unknown item "x"', withItem({ after: ["x"] })],
    ['items[1].after[0]: "cissp" waits for itself', withItem({ after: ["cissp"] })],
    ['items[1].id: "secplus" is used twice', withItem({ id: "secplus", after: [] })],
    [
      "items[0].after: prerequisites go in a circle: secplus → cissp → secplus",
      { ...frame, items: [{ ...secplus, after: ["cissp"] }, cissp] },
    ],
    ["items[1].hours: is required", withItem({ hours: undefined })],
    ["items[1].hours: is required", withItem({ hours: null })],
    ["items[1].hours: has more than one decimal", withItem({ hours: 1.25 })],
    ["items[1].cost: has more than two decimals", withItem({ cost: 1.255 })],
    ["items[1].cost: must not be negative", withItem({ cost: -1 })],
    ["items[1].priority: must be 1, 2 or 3", withItem({ priority: 4 })],
    ["items[1].target: must be a quarter such as 2027-Q3", withItem({ target: "2027-5" })],
    ["items[1].quarters: must be 1 to 20", withItem({ quarters: 0 })],
    ["items[1].load: must sum to hours", withItem({ load: [60, 61], costs: [749, 0] })],
    ["items[1].costs: must sum to cost", withItem({ load: [60, 60], costs: [700, 0] })],
    [
      "items[1].load: must have one number per quarter (2)",
      withItem({ load: [120], costs: [749, 0] }),
    ],
    ["items[1].costs: load and costs are named together", withItem({ load: [60, 60] })],
    ["items[1].load: load and costs are named together", withItem({ costs: [749, 0] })],
    ["quarters: must be 4, 8, 12, 16 or 20", { ...example, quarters: 6 }],
    ["start: must be a quarter such as 2027-Q3", { ...example, start: "2027" }],
    [
      "budgetPerYear: must have 5 amounts, one for each plan year",
      { ...example, budgetPerYear: [1, 2] },
    ],
    ["items: is required", frame],
    [
      "items: must have at most 200 items",
      { ...frame, items: Array.from({ length: 201 }, (_, i) => ({ ...secplus, id: `${i}` })) },
    ],
  ])("is refused: %s", async (fault, plan) => {
    expect(await told(plan)).toEqual({ output: "", errors: `${fault}\n`, code: 2 });
  });

  it("is refused when it is no JSON at all", async () => {
    const { output, errors, code } = await run(["fit"], bytes("{"));
    expect({ output, code }).toEqual({ output: "", code: 2 });
    expect(errors).toMatch(/^plan: no JSON at line 1, column 2/);
  });
});
