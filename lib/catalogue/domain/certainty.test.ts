import { describe, expect, it } from "vitest";
import { certainty, GRADES } from "./certainty";

describe("certainty", () => {
  it.each([
    ["S", false],
    ["s", true],
    ["K", true],
    ["U", true],
  ] as const)("asks to verify grade %s: %s", (grade, mustVerify) => {
    expect(certainty([grade]).mustVerify).toBe(mustVerify);
  });

  it("is never more certain than the weakest grade", () => {
    for (const [i, weak] of GRADES.entries())
      for (const strong of GRADES.slice(0, i + 1))
        expect(certainty([strong, weak])).toEqual(certainty([weak]));
  });

  it("leaves a person's own entry to the person", () => {
    expect(certainty([null, null])).toEqual({ words: "entered by you", mustVerify: false });
  });
});
