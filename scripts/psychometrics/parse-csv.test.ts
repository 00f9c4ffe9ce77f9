import { describe, expect, it } from "vitest";
import { parseCsv } from "./parse-csv";

const rows = (text: string) => parseCsv(text).records.map(({ fields }) => fields);

describe("parseCsv", () => {
  it.each(["\n", "\r\n", "\r"])("reads rows at any line end (%j)", (end) => {
    expect(rows(["a,b", "1,", ""].join(end))).toEqual([
      ["a", "b"],
      ["1", ""],
    ]);
  });

  it("reads quotes, doubled quotes, commas and lines inside them", () => {
    const { records } = parseCsv('\uFEFF"a","b ""c"""\n"1,2","x\ny"\n3,4');
    expect(records).toEqual([
      { line: 1, fields: ["a", 'b "c"'] },
      { line: 2, fields: ["1,2", "x\ny"] },
      { line: 4, fields: ["3", "4"] },
    ]);
  });

  it("knows nothing of a last line end, but keeps a blank line between rows", () => {
    expect(rows("a\n\nb\n\n")).toEqual([["a"], [""], ["b"]]);
    expect(rows("")).toEqual([]);
  });

  it.each([
    ['a\n1,"x', { line: 2, column: 2, reason: "a quote that is never closed" }],
    ['a,b\n"x"y,2', { line: 2, column: 1, reason: "text after a closing quote" }],
    ['a,b"c', { line: 1, column: 2, reason: "a quote inside a field that is not quoted" }],
  ])("refuses %j", (text, fault) => {
    expect(parseCsv(text).faults).toEqual([fault]);
  });
});
