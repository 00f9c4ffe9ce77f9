import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctWords, slips } from "./correct-words";

const word = fc.string({ unit: fc.constantFrom(..."abcde"), maxLength: 8 });

describe("slips", () => {
  it.each([
    ["ca", "abc", 3],
    ["kitten", "sitting", 3],
    ["recieve", "receive", 1],
    ["softwear", "software", 2],
    ["", "abc", 3],
  ])("between %s and %s are %i", (one, other, count) => {
    expect(slips(one, other)).toBe(count);
  });

  it("are none between equals, the same both ways, and bounded by the lengths", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, a)).toBe(0);
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe("correctWords", () => {
  const like = (typed: string, word: string, uses = 1) => ({ typed, word, uses });

  it("puts right what is unknown and leaves the rest", () => {
    const likes = [like("softwear", "software", 20), like("enginer", "engineer", 900)];
    expect(correctWords("softwear enginer manager", likes)).toBe("software engineer manager");
  });

  it("prefers fewer slips, then the same first letter, then the more used word", () => {
    expect(correctWords("nurce", [like("nurce", "nurture", 99), like("nurce", "nurse")])).toBe(
      "nurse",
    );
    expect(correctWords("nack", [like("nack", "back", 9), like("nack", "neck")])).toBe("neck");
    const tied = [like("enginer", "engine", 3), like("enginer", "engineer", 900)];
    expect(correctWords("enginer", tied)).toBe("engineer");
  });

  it("takes nothing that is too far off or stands nowhere", () => {
    expect(correctWords("cat", [like("cat", "coat", 0)])).toBe("cat");
    expect(correctWords("abcd", [like("abcd", "abxy", 5)])).toBe("abcd");
  });
});
