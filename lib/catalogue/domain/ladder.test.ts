import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeed } from "@/db/seed/read-seed";
import { PATHS, type Path } from "@/lib/kernel/path";
import { type Ladder, ladderParity, parityWords, trackOf } from "./ladder";

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
      const different = (level: number) =>
        new Set(tracks.map((track) => track[level - 1]?.title)).size;
      for (let level = 1; level < family.branchLevel; level += 1) expect(different(level)).toBe(1);
      expect(different(family.branchLevel)).toBeGreaterThan(1);
    },
  );
});
