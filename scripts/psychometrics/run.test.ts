import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { parseCsv } from "./parse-csv";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "psychometrics-"));
vi.stubEnv("INIT_CWD", folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};

const item = (id: string, slopes: number[], over: object = {}) => ({
  id,
  facet: "f",
  format: "likert",
  categories: 4,
  slopes,
  intercepts: [1.5, 0, -1.5],
  reversed: false,
  ...over,
});

const form = (dimensions: string[], items: object[], over: object = {}) =>
  JSON.stringify({
    id: "t",
    version: "1",
    status: "provisional",
    dimensions,
    correlation: 0.2,
    items,
    ...over,
  });

const one = write(
  "one.json",
  form(["theta"], [item("a", [1.2]), item("b", [1.5], { reversed: true }), item("c", [0.9])]),
);
const two = write(
  "two.json",
  form(
    ["specialist", "leadership"],
    [
      item("s1", [1.4, 0]),
      item("s2", [1.2, 0]),
      item("l1", [0, 1.4]),
      item("l2", [0, 1.2]),
      item("p", [1.1, -1.1], { format: "pair" }),
    ],
    { cuts: { tau: [0.1, 0.2], delta: 0.4 } },
  ),
);
const people = write("people.csv", "person,a,b,c\n1,3,0,2\n2,,3,\n3,,,\n");
const pairs = write("pairs.csv", "person,p,s1,s2,l1,l2\nx,3,3,3,0,0\ny,0,0,0,3,3\n");

/** Output rows by column name. */
function table(output: string) {
  const [header, ...rows] = parseCsv(output).records.map(({ fields }) => fields);
  return rows.map((fields) =>
    Object.fromEntries((header ?? []).map((name, k) => [name, fields[k]])),
  );
}
const ok = (...words: string[]) => {
  const outcome = run(words);
  expect(outcome).toMatchObject({ code: 0 });
  return table(outcome.output);
};

describe("score", () => {
  it("keys reversed items, skips missing answers, and leaves lz empty without any", () => {
    const [first, second, third] = ok("score", "--instrument", one, "--responses", people);
    expect(Object.keys(first ?? {})).toEqual(["person", "answered", "theta_eap", "theta_se", "lz"]);
    expect(Number(first?.theta_eap)).toBeGreaterThan(0.5);
    expect(Number(second?.theta_eap)).toBeLessThan(-0.5);
    expect(second?.answered).toBe("1");
    expect(third).toMatchObject({ answered: "0", lz: "" });
    expect(Number(third?.theta_se)).toBeCloseTo(1, 5);
  });

  it("prints classes in two dimensions by the instrument's cuts, and mirrors", () => {
    const [x, y] = ok("score", "--instrument", two, "--responses", pairs);
    expect(Object.keys(x ?? {}).slice(6)).toEqual([
      "lz",
      "cov",
      "p_specialist",
      "p_leadership",
      "p_hybrid",
      "p_exploring",
    ]);
    expect(Number(x?.p_specialist)).toBeGreaterThan(0.8);
    expect(Number(y?.p_leadership)).toBeGreaterThan(0.8);
    const [strict] = ok(
      "score",
      "--instrument",
      two,
      "--responses",
      pairs,
      "--tau",
      "3",
      "--delta=0.1",
    );
    expect(Number(strict?.p_exploring)).toBeGreaterThan(0.8);
  });

  it("prints a header for a file without people", () => {
    const empty = write("nobody.csv", "person,a,b,c\n");
    expect(run(["score", "--instrument", one, "--responses", empty]).output).toBe(
      "person,answered,theta_eap,theta_se,lz\n",
    );
  });

  it("quotes people's names where they need it", () => {
    const odd = write("odd.csv", "c,person\n");
    expect(run(["score", "--instrument", one, "--responses", odd]).code).toBe(2);
    const named = write("named.csv", 'person,c,b,a\n"Li, ""A""",1,1,1\n');
    expect(run(["score", "--instrument", one, "--responses", named]).output).toContain(
      '\n"Li, ""A""",3,',
    );
  });
});

describe("simulate, calibrate, adapt, change", () => {
  it("goes round: simulated people calibrate, adapt and do not change", () => {
    const simulated = run(["simulate", "--instrument", one, "--people", "300", "--seed", "7"]);
    expect(simulated).toEqual(
      run(["simulate", "--instrument", one, "--people", "300", "--seed", "7"]),
    );
    const file = write("simulated.csv", simulated.output);
    const fitted = run([
      "calibrate",
      "--instrument",
      one,
      "--responses",
      file,
      "--tolerance",
      "1e-4",
      "--prior",
      "map",
    ]);
    expect(JSON.parse(fitted.output)).toMatchObject({
      id: "t",
      status: "interim",
      items: [{ id: "a", facet: "f" }, { id: "b", reversed: true }, { id: "c" }],
      fit: { n: 300, converged: true },
    });
    const calibrated = write("fitted.json", fitted.output);
    const runs = ok("adapt", "--instrument", calibrated, "--responses", file, "--length", "2");
    expect(runs).toHaveLength(300);
    expect(runs[0]).toMatchObject({ reason: "length" });
    expect(runs[0]?.items?.split(" ")).toHaveLength(2);
    const changes = ok(
      "change",
      "--instrument",
      calibrated,
      "--before",
      file,
      "--after",
      file,
      "--retest-correlation",
      "0.7",
    );
    for (const row of changes.slice(0, 20)) {
      expect(row).toMatchObject({ theta_delta: "0", theta_rci: "0" });
      expect(Number(row.theta_p_up)).toBeCloseTo(0.5, 12);
    }
  });

  it("matches people by id and counts those left out", () => {
    const later = write("later.csv", "person,a,b,c\n9,1,1,1\n1,0,3,0\n");
    const outcome = run([
      "change",
      "--instrument",
      one,
      "--before",
      people,
      "--after",
      later,
      "--retest-correlation",
      "0.7",
    ]);
    expect(outcome.errors).toBe("left out: 2 only in people.csv, 1 only in later.csv\n");
    const [row] = table(outcome.output);
    expect(row?.person).toBe("1");
    expect(Number(row?.theta_delta)).toBeLessThan(0);
  });

  it("stops adaptive runs by SE, by largest length, or with the bank", () => {
    const reasons = (...words: string[]) =>
      ok("adapt", "--instrument", one, "--responses", people, ...words).map(({ reason }) => reason);
    expect(reasons("--stop-se", "0.9")).toEqual(["se", "se", "bank"]);
    expect(reasons("--stop-se", "0.01", "--max", "1")).toEqual(["max", "max", "bank"]);
    expect(reasons("--stop-se", "0.01")).toEqual(["bank", "bank", "bank"]);
  });
});

describe("refusals: exit code 2, nothing on standard output", () => {
  const refused = (...words: string[]) => {
    const { output, errors, code } = run(words);
    expect({ output, code }).toEqual({ output: "", code: 2 });
    return errors.trimEnd().split("\n");
  };

  it.each([
    [""],
    ["frobnicate"],
    ["score"],
    ["score", "--instrument", one],
    ["score", "--instrument", one, "--responses", people, "--grid", "2"],
    ["score", "--instrument", one, "--responses", people, "--colour", "red"],
    ["score", "--instrument", one, "--instrument", one, "--responses", people],
    ["score", "--instrument", one, "--responses", people, "--delta", "-1"],
    ["adapt", "--instrument", one, "--responses", people],
    ["adapt", "--instrument", one, "--responses", people, "--length", "2", "--min", "1"],
    [
      "adapt",
      "--instrument",
      one,
      "--responses",
      people,
      "--stop-se",
      "0.3",
      "--min",
      "3",
      "--max",
      "2",
    ],
    ["adapt", "--instrument", two, "--responses", pairs, "--length", "2", "--criterion", "fisher"],
    [
      "change",
      "--instrument",
      one,
      "--before",
      people,
      "--after",
      people,
      "--retest-correlation",
      "1",
    ],
    ["simulate", "--instrument", one, "--people", "1.5", "--seed", "1"],
    ["calibrate", "--instrument", one, "--responses", people, "--prior", "flat"],
  ])("wrong use: %s %s %s %s %s %s %s %s %s", (...words) => {
    const lines = refused(...words);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^psychometrics: /);
  });

  it("files that are not there, empty, or not text", () => {
    expect(refused("score", "--instrument", "none.json", "--responses", people)).toEqual([
      "none.json: cannot be read (ENOENT)",
    ]);
    const empty = write("empty.csv", "");
    expect(refused("score", "--instrument", one, "--responses", empty)).toEqual([
      "empty.csv:1:1: the file is empty",
    ]);
    const bytes = write("bytes.csv", Uint8Array.from([...Buffer.from("person,a,b,c\n1,"), 0xff]));
    expect(refused("score", "--instrument", one, "--responses", bytes)).toEqual([
      "bytes.csv:2:1: this line is not UTF-8",
    ]);
  });

  it("names line, column, reason and item of every wrong answer, ten at most", () => {
    const wrong = write("wrong.csv", "person,a,b,c\n1,4,-1,x\n1,0,0,0\n2,0,0\n,0,0,0\n");
    expect(refused("score", "--instrument", one, "--responses", wrong)).toEqual([
      'wrong.csv:2:2: answer must be 0..3, got "4" (a)',
      'wrong.csv:2:3: answer must be 0..3, got "-1" (b)',
      'wrong.csv:2:4: answer must be 0..3, got "x" (c)',
      'wrong.csv:3:1: repeated person "1"',
      "wrong.csv:4:4: 4 fields are needed, got 3",
      "wrong.csv:5:1: person is empty",
    ]);
    const many = write("many.csv", `person,a,b,c\n${"9,9,9,9\n".repeat(20)}`);
    expect(refused("score", "--instrument", one, "--responses", many)).toHaveLength(10);
  });

  it("names unknown, repeated and missing columns", () => {
    const wrong = write("columns.csv", "person,a,z,a\n");
    expect(refused("score", "--instrument", one, "--responses", wrong)).toEqual([
      "columns.csv:1:3: unknown column (z)",
      "columns.csv:1:4: repeated column (a)",
      "columns.csv:1:5: missing column (b)",
      "columns.csv:1:5: missing column (c)",
    ]);
  });

  it("checks both files of a change before it begins", () => {
    const wrong = write("late.csv", "person,a,b,c\n1,7,0,0\n");
    const words = [
      "change",
      "--instrument",
      one,
      "--before",
      wrong,
      "--after",
      wrong,
      "--retest-correlation",
      "0.7",
    ];
    expect(refused(...words)).toHaveLength(2);
  });

  it.each([
    ["a syntax error", '{\n"id": }', /^bad\.json:2:7: unexpected }$/],
    [
      "a missing key",
      form(["t"], [item("a", [1], { slopes: undefined })]),
      /^bad\.json:1:\d+: slopes: .*\(a\)$/,
    ],
    [
      "rising intercepts",
      form(["t"], [item("a", [1], { intercepts: [1, 2, 0] })]),
      /intercepts must fall \(a\)$/,
    ],
    [
      "too few intercepts",
      form(["t"], [item("a", [1], { intercepts: [1] })]),
      /4 categories need 3 intercepts \(a\)$/,
    ],
    ["too many slopes", form(["t"], [item("a", [1, 1])]), /1 slopes are needed \(a\)$/],
    ["an id twice", form(["t"], [item("a", [1]), item("a", [1])]), /this id is given twice \(a\)$/],
    ["three dimensions", form(["a", "b", "c"], [item("a", [1, 1, 1])]), /dimensions/],
    [
      "an impossible correlation",
      form(["a", "b"], [item("a", [1, 1])], { correlation: 1 }),
      /correlation/,
    ],
  ])("an instrument with %s", (_name, text, message) => {
    const file = write("bad.json", text);
    const lines = refused("score", "--instrument", file, "--responses", people);
    expect(lines[0]).toMatch(message);
    expect(lines[0]).toMatch(/^bad\.json:\d+:\d+: /);
  });

  it("has nothing to calibrate on when nobody answered", () => {
    const silent = write("silent.csv", "person,a,b,c\n1,,,\n");
    expect(refused("calibrate", "--instrument", one, "--responses", silent)).toEqual([
      "silent.csv:1:1: nobody answered anything",
    ]);
  });
});
