import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import { PATHS, type Path } from "@/lib/kernel/path";
import { branchLevelOf } from "./branch-level";
import { type Ladder, ladderParity, trackOf } from "./ladder";
import { missingWords, parityWords } from "./parity-words";

const ladder = (heights: Record<Path, number>): Ladder => ({
  slug: "test",
  name: "Test",
  branchLevel: 2,
  rungs: PATHS.flatMap((track) =>
    Array.from({ length: heights[track] }, (_, i) => ({
      track,
      level: i + 1,
      title: `${track} ${i + 1}`,
      occupationCode: null,
    })),
  ),
});

const height = fc.integer({ min: 0, max: 9 });
const anyLadder = fc.record({ specialist: height, leadership: height, hybrid: height }).map(ladder);

describe("ladderParity", () => {
  it("counts the rungs between the ceilings", () => {
    const parity = ladderParity(ladder({ specialist: 5, leadership: 7, hybrid: 7 }));
    expect(parity.map(({ gap }) => gap)).toEqual([2, 0, 0]);
    expect(parityWords(parity)).toBe(
      "The specialist track ends two rungs below the leadership track.",
    );
  });

  it("gives every track a gap of zero or more, and one of them zero", () => {
    fc.assert(
      fc.property(anyLadder, (any) => {
        const gaps = ladderParity(any).map(({ gap }) => gap);
        expect(Math.min(...gaps)).toBe(0);
      }),
    );
  });

  it("does not depend on the order of the rungs", () => {
    fc.assert(
      fc.property(anyLadder, (any) => {
        expect(ladderParity({ ...any, rungs: [...any.rungs].reverse() })).toEqual(
          ladderParity(any),
        );
      }),
    );
  });

  it("measures by levels where titles are missing, and says which", () => {
    const full = ladder({ specialist: 5, leadership: 5, hybrid: 4 });
    const holed = full.rungs.filter(
      ({ track, level }) => track !== "specialist" || ![2, 3].includes(level),
    );
    const parity = ladderParity({ rungs: holed });
    expect(parity.map(({ gap, rungs }) => [gap, rungs])).toEqual([
      [0, 3],
      [0, 5],
      [1, 4],
    ]);
    expect(parityWords(parity)).toBe("The hybrid track ends one rung below the specialist track.");
    expect(missingWords(parity)).toEqual(["The specialist track has no rung on levels 2 and 3."]);
  });

  it("says of a track without a rung that it has none, and of a ladder without any", () => {
    expect(parityWords(ladderParity(ladder({ specialist: 2, leadership: 2, hybrid: 0 })))).toBe(
      "The hybrid track has no rungs.",
    );
    expect(parityWords(ladderParity(ladder({ specialist: 0, leadership: 0, hybrid: 0 })))).toBe(
      "This ladder has no rungs yet.",
    );
  });

  it("says so when the ceilings are level", () => {
    expect(parityWords(ladderParity(ladder({ specialist: 6, leadership: 6, hybrid: 6 })))).toMatch(
      /same level/,
    );
  });
});

describe("the starter ladders", () => {
  const seed = readSeed();

  it.each(seed.families.map(({ slug, name, branchLevel }) => ({ slug, name, branchLevel })))(
    "$name: one rung per level, shared below the branch and different from it on",
    (family) => {
      const rungs = seed.rungs
        .filter((rung) => rung.family === family.slug)
        .map((rung) => ({ ...rung, occupationCode: rung.occupationCode ?? null }));
      const tracks = PATHS.map((track) => trackOf({ ...family, rungs }, track));
      for (const track of tracks)
        expect(track.map(({ level }) => level)).toEqual(track.map((_, i) => i + 1));
      expect(branchLevelOf({ rungs })).toBe(family.branchLevel);
      expect(missingWords(ladderParity({ rungs }))).toEqual([]);
    },
  );
});

describe("branchLevelOf", () => {
  const same = ladder({ specialist: 3, leadership: 3, hybrid: 3 }).rungs.map((rung) => ({
    ...rung,
    title: `Rung ${rung.level}`,
  }));

  it("is where titles begin to differ, and nowhere where they never do", () => {
    expect(branchLevelOf({ rungs: same })).toBeNull();
    const parted = same.map((rung) =>
      rung.track === "hybrid" && rung.level === 2 ? { ...rung, title: "Lead" } : rung,
    );
    expect(branchLevelOf({ rungs: parted })).toBe(2);
  });

  it("is where one track lacks a rung", () => {
    expect(branchLevelOf({ rungs: same.slice(0, -1) })).toBe(3);
  });

  it("is nowhere on a ladder without rungs", () => {
    expect(branchLevelOf({ rungs: [] })).toBeNull();
  });
});
