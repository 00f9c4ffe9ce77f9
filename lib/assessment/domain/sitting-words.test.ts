import { describe, expect, it } from "vitest";
import { answeredInWords } from "./answered-in-words";
import { againWords, sittingWords } from "./sitting-words";

describe("sittingWords", () => {
  it("promises no more than it knows of a sitting that adapts", () => {
    const words = sittingWords({ status: "calibrated", mode: "adaptive", questions: 40 }, false);
    expect(words.lead).toMatch(/^At most 40 questions/);
    expect(words.why).toMatch(/told why they ended/);
  });

  it("says why a retake asks the whole form", () => {
    const form = { status: "calibrated", mode: "fixed", questions: 48 } as const;
    expect(sittingWords(form, true).why).toMatch(/whole form/);
    expect(sittingWords({ ...form, status: "provisional" }, true).why).toBeNull();
  });

  it("never calls guessed numbers anything else", () => {
    const form = { mode: "fixed", questions: 48 } as const;
    expect(sittingWords({ ...form, status: "provisional" }, false).numbers).toMatch(/guess/);
    expect(sittingWords({ ...form, status: "interim" }, false).numbers).toMatch(/interim/);
  });
});

it("advises to wait after a result, and not after a sitting that carries none", () => {
  expect(againWords("1 March 2027", true)).toMatch(/three months/);
  expect(againWords("1 March 2027", false)).toMatch(/need not wait/);
});

it("counts an open sitting by what is known of it", () => {
  expect(answeredInWords({ answered: 3, shown: 48, mode: "fixed" })).toBe(
    "3 of 48 questions answered.",
  );
  expect(answeredInWords({ answered: 1, shown: 2, mode: "adaptive" })).toBe("1 question answered.");
});
