import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIGHEST_LEVEL, RUNG_STEPS, takeStep, withTitles } from "./edit-rungs";
import type { Rung } from "./ladder";

const rung = (level: number, title: string): Rung => ({
  track: "specialist",
  level,
  title,
  occupationCode: `c${title}`,
});
const other: Rung = { track: "hybrid", level: 2, title: "Lead", occupationCode: null };
const ladder = [rung(1, "A"), rung(2, "B"), rung(3, "C"), other];
const said = (rungs: readonly Rung[]) =>
  rungs
    .filter(({ track }) => track === "specialist")
    .sort((a, b) => a.level - b.level)
    .map(({ level, title }) => `${level}${title}`)
    .join(" ");
const step = (does: (typeof RUNG_STEPS)[number], level: number) =>
  takeStep(ladder, { does, track: "specialist", level });

describe("takeStep", () => {
  it.each([
    ["up", 1, "1B 2A 3C"],
    ["up", 3, "1A 2B 4C"],
    ["down", 3, "1A 2C 3B"],
    ["down", 1, "1A 2B 3C"],
    ["insert", 2, "1A 3B 4C"],
    ["insert", 1, "2A 3B 4C"],
    ["remove", 2, "1A 2C"],
    ["remove", 3, "1A 2B"],
  ] as const)("%s at %d gives %s, and leaves the other tracks alone", (does, level, after) => {
    expect(said(step(does, level))).toBe(after);
    expect(step(does, level)).toContainEqual(other);
  });

  it("takes the occupation along", () => {
    expect(step("up", 1)).toContainEqual({ ...rung(2, "A") });
  });

  it("refuses to push a rung off the ladder, and stops at its ends", () => {
    const top = [rung(HIGHEST_LEVEL, "Z")];
    const at = { track: "specialist", level: HIGHEST_LEVEL } as const;
    expect(() => takeStep(top, { does: "insert", ...at })).toThrow(RangeError);
    expect(takeStep(top, { does: "up", ...at })).toEqual(top);
  });

  it("never puts two rungs on one place, nor one off the ladder", () => {
    const levels = fc.uniqueArray(fc.integer({ min: 1, max: HIGHEST_LEVEL - 1 }));
    const steps = fc.array(
      fc.record({
        does: fc.constantFrom(...RUNG_STEPS.filter((does) => does !== "insert")),
        track: fc.constantFrom("specialist", "hybrid"),
        level: fc.integer({ min: 1, max: HIGHEST_LEVEL }),
      }),
    );
    fc.assert(
      fc.property(levels, steps, (has, walk) => {
        const rungs = walk.reduce(
          (soFar, one) => takeStep(soFar, one),
          has.map((level) => rung(level, `${level}`)),
        );
        const places = rungs.map(({ track, level }) => `${track} ${level}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { level } of rungs) {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(HIGHEST_LEVEL);
        }
      }),
    );
  });
});

describe("withTitles", () => {
  it("renames, adds and takes away what is named, and leaves the rest", () => {
    const after = withTitles(ladder, { specialist: { 1: "Apprentice", 2: "", 4: "D" } });
    expect(said(after)).toBe("1Apprentice 3C 4D");
    expect(after).toContainEqual({ ...rung(1, "A"), title: "Apprentice" });
    expect(after).toContainEqual({ ...rung(4, "D"), occupationCode: null });
    expect(after).toContainEqual(other);
  });

  it("changes nothing when nothing is typed", () => {
    expect(withTitles(ladder, {})).toHaveLength(ladder.length);
  });
});
