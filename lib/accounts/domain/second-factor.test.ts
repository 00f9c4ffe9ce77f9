import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFours, mayDoWithout, readCode } from "./second-factor";

describe("what is typed", () => {
  it.each([
    ["123456", { kind: "app", digits: "123456" }],
    [" 123 456 ", { kind: "app", digits: "123456" }],
    ["abcd efgh ijkl mn23", { kind: "recovery", code: "ABCDEFGHIJKLMN23" }],
    ["ABCD-EFGH-IJKL-MN23", { kind: "recovery", code: "ABCDEFGHIJKLMN23" }],
    ["12345", null],
    ["1234567", null],
    ["ABCD-EFGH-IJKL-MN21", null],
    ["", null],
  ])("%j is read", (typed, read) => {
    expect(readCode(typed)).toEqual(read);
  });

  it("is a recovery code however its groups are typed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^([A-Z2-7]{16}|[A-Z2-7]{24})$/), (code) => {
        expect(readCode(inFours(code).toLowerCase())).toEqual({ kind: "recovery", code });
      }),
    );
  });
});

describe("who may do without", () => {
  it.each([
    [["client"], "required", true],
    [["client", "coach"], "required", false],
    [["client", "admin"], "required", false],
    [["client", "coach", "admin"], "optional", true],
  ] as const)("%j where it is %s: %s", (roles, rule, may) => {
    expect(mayDoWithout(roles, rule)).toBe(may);
  });
});
