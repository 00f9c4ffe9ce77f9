import { describe, expect, it } from "vitest";
import { run } from "./run";
import { form, item, one, pairs, people, two, write } from "./sample-files";

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
