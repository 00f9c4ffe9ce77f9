import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./run";

const bytes = async function* (text: string | Uint8Array) {
  const whole = Buffer.from(text);
  const middle = Math.floor(whole.length / 2);
  yield whole.subarray(0, middle);
  yield whole.subarray(middle);
};
const told = (ledger: unknown) => run(["standing"], bytes(JSON.stringify(ledger)));

const isaca = {
  by: "credits",
  cycle: { months: 36, anchor: "award" },
  unit: { name: "CPE", minutesPerUnit: 50 },
  requires: [
    { per: "cycle", min: 120 },
    { per: "year", min: 20 },
  ],
};
const example = {
  today: "2027-05-10",
  birthMonth: 2,
  certifications: [{ id: "cisa", awarded: "2025-03-01", rule: isaca }],
  activities: [
    { id: "a1", date: "2026-02-03", minutes: 600, category: "ethics", allocations: ["cisa"] },
  ],
};
const PRINTED =
  '[{"id":"cisa","state":"at risk","cycle":{"from":"2025-03-01","to":"2028-02-29"},"requirements":[' +
  '{"per":"cycle","min":120,"earned":12,"remaining":108},' +
  '{"per":"year","min":20,"earned":0,"remaining":20,"from":"2027-03-01","to":"2028-02-29"}],' +
  '"pacePerMonth":11.11,"forecast":16.42,"due":"2028-02-29"}]\n';

const withRule = (over: object) => ({
  ...example,
  certifications: [{ id: "cisa", awarded: "2025-03-01", rule: { ...isaca, ...over } }],
});
const withActivity = (over: object) => ({
  ...example,
  activities: [...example.activities, { ...example.activities[0], ...over }],
});

describe("standing", () => {
  it("prints the published example, key for key", async () => {
    expect(await told(example)).toEqual({ output: PRINTED, errors: "", code: 0 });
  });

  it("prints a line's keys in the order rules write them", async () => {
    const requires = [
      { min: 4, category: "ethics", per: "cycle" },
      { max: 12, category: "self-study", per: "cycle" },
    ];
    expect((await told(withRule({ requires }))).output).toContain(
      '[{"per":"cycle","category":"ethics","min":4,"earned":12,"remaining":0},' +
        '{"per":"cycle","category":"self-study","max":12,"earned":0,"cappedAway":0,"remaining":0}]',
    );
  });

  it("prints an empty list for nobody's certifications", async () => {
    const nothing = { today: "2027-05-10", certifications: [], activities: [] };
    expect(await told(nothing)).toEqual({ output: "[]\n", errors: "", code: 0 });
  });

  it("passes over keys that are the ledger's own, and reads null as absent", async () => {
    const kept = {
      ...example,
      name: "mine",
      activities: [{ ...example.activities[0], title: "Ça", evidence: [], unit: null, task: null }],
    };
    const [held] = example.certifications;
    const nulls = { ...held, status: null, title: "x", rule: { ...isaca, carryOver: null } };
    const read = await told({ ...kept, certifications: [nulls] });
    expect(read.output).toBe(PRINTED);
  });

  it("reads a byte order mark and letters cut in two", async () => {
    const marked = `\uFEFF${JSON.stringify({ ...example, name: "é".repeat(200) })}`;
    for (const shift of ["", " "])
      expect((await run(["standing"], bytes(shift ? marked + shift : marked))).output).toBe(
        PRINTED,
      );
  });

  it.each(["Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu"])(
    "prints the same from a shell in %s",
    (TZ) => {
      const project = resolve(import.meta.dirname, "..", "..");
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ["--import", "tsx", "scripts/planner.ts", "standing"],
        {
          cwd: project,
          input: JSON.stringify(example),
          encoding: "utf8",
          env: { ...process.env, TZ },
        },
      );
      expect({ stdout, stderr, status }).toEqual({ stdout: PRINTED, stderr: "", status: 0 });
    },
    30_000,
  );
});

describe("refusals: exit code 2, the path on standard error, nothing on standard output", () => {
  const refused = async (ledger: unknown) => {
    const { output, errors, code } = await told(ledger);
    expect({ output, code }).toEqual({ output: "", code: 2 });
    return errors.trimEnd().split("\n");
  };

  it.each<[string, object, string]>([
    [
      "an unknown certification",
      { ...example, activities: [{ ...example.activities[0], allocations: ["cisa", "x"] }] },
      'activities[0].allocations[1]: unknown certification "x"',
    ],
    [
      "an award after today",
      { ...example, today: "2025-02-28" },
      "certifications[0].awarded: is after today, 2025-02-28",
    ],
    ["no today", { ...example, today: undefined }, "today: is required"],
    ["no activities", { ...example, activities: undefined }, "activities: is required"],
    [
      "a day no month has",
      withActivity({ date: "2026-02-29" }),
      "activities[1].date: must be a calendar date, YYYY-MM-DD",
    ],
    [
      "a time of day",
      { ...example, today: "2027-05-10T00:00" },
      "today: must be a calendar date, YYYY-MM-DD",
    ],
    [
      "minutes below 0",
      withActivity({ minutes: -1 }),
      "activities[1].minutes: must not be negative",
    ],
    [
      "minutes in words",
      withActivity({ minutes: "600" }),
      "activities[1].minutes: expected number, received string",
    ],
    [
      "neither minutes nor an amount",
      withActivity({ minutes: undefined }),
      "activities[1].minutes: is required, or an amount with its unit, or a task",
    ],
    [
      "minutes and an amount",
      withActivity({ amount: 1, unit: "talks" }),
      "activities[1].amount: stands instead of minutes",
    ],
    [
      "an amount of nothing",
      withActivity({ minutes: undefined, amount: 1 }),
      "activities[1].unit: is required with an amount",
    ],
    [
      "a weight of nothing",
      withActivity({ allocations: [{ id: "cisa", weight: 0 }] }),
      "activities[1].allocations[0].weight: must be above 0",
    ],
    ["a 13th month", { ...example, birthMonth: 13 }, "birthMonth: must be 1 to 12"],
    [
      "no birth month where it is needed",
      { ...withRule({ cycle: { months: 36, anchor: "birth-month" } }), birthMonth: null },
      'birthMonth: is required: "cisa" is renewed by it',
    ],
    [
      "no rule",
      { ...example, certifications: [{ id: "cisa", awarded: "2025-03-01" }] },
      "certifications[0].rule: is required",
    ],
    [
      "a way that is none",
      withRule({ by: "prayer" }),
      "certifications[0].rule.by: is no known way",
    ],
    [
      "no cycle",
      withRule({ cycle: undefined }),
      "certifications[0].rule.cycle: is required, except where nothing expires",
    ],
    [
      "no unit",
      withRule({ unit: undefined }),
      "certifications[0].rule.unit: is required where credits are counted",
    ],
    [
      "months that are no years on an anchor day",
      withRule({ cycle: { months: 18, anchor: "calendar-year" } }),
      "certifications[0].rule.cycle.months: must be a multiple of 12 with this anchor",
    ],
    [
      "an anchor at the end of February",
      withRule({ cycle: { months: 12, anchor: "fixed", fixed: "02-28" } }),
      "certifications[0].rule.cycle.fixed: must not be the end of February: it moves from year to year",
    ],
    [
      "an amendment of the cycle",
      withRule({ amended: [{ from: "2027-01-01", cycle: isaca.cycle }] }),
      "certifications[0].rule.amended[0].cycle: unknown key",
    ],
    [
      "an amendment of the way",
      withRule({ amended: [{ from: "2027-01-01", by: "none" }] }),
      "certifications[0].rule.amended[0].by: unknown key",
    ],
    [
      "a misspelt key of a rule",
      withRule({ graceMonth: 6 }),
      "certifications[0].rule.graceMonth: unknown key",
    ],
    [
      "a circle of renewers",
      withRule({ renewedBy: ["cisa"] }),
      "certifications[0].rule.renewedBy[0]: a circle: cisa → cisa",
    ],
  ])("%s", async (_what, ledger, line) => expect(await refused(ledger)).toEqual([line]));

  it("tells all faults of shape at once, ten at most", async () => {
    const wrong = Array.from({ length: 20 }, () => ({ date: "x", minutes: 1, allocations: [] }));
    expect(await refused({ ...example, today: "y", activities: wrong })).toHaveLength(10);
  });

  it("what is no JSON, no object, no text", async () => {
    const { errors } = await run(["standing"], bytes('{"today":\n}'));
    expect(errors).toBe("ledger: no JSON at line 2, column 1: unexpected }\n");
    expect(await refused([])).toEqual(["ledger: expected object, received array"]);
    expect((await run(["standing"], bytes(""))).errors).toMatch(/^ledger: no JSON at line 1/);
    const latin = Uint8Array.from([0x22, 0xe9, 0x22]);
    expect(await run(["standing"], bytes(latin))).toEqual({
      output: "",
      errors: "standard input: is not UTF-8\n",
      code: 2,
    });
  });

  it.each([[[]], [["frobnicate"]], [["standing", "--deep"]], [["standing", "ledger.json"]]])(
    "wrong use: %j",
    async (words) => {
      const { output, errors, code } = await run(words, bytes(JSON.stringify(example)));
      expect({ output, code }).toEqual({ output: "", code: 2 });
      expect(errors).toMatch(/^planner: /);
    },
  );
});
