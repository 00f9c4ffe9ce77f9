import { expect, it } from "vitest";
import { PATHS, type Path } from "@/lib/kernel/path";
import { switchPoints, switchWords } from "./switch-points";

const ladder = (levels: Record<Path, number[]>, branchLevel = 3) => ({
  branchLevel,
  rungs: PATHS.flatMap((track) =>
    levels[track].map((level) => ({ track, level, title: "Any", occupationCode: null })),
  ),
});

it("are the levels from the branch on where both tracks have a rung", () => {
  const points = switchPoints(
    ladder({
      specialist: [1, 2, 3, 4, 5],
      leadership: [1, 2, 3, 4, 5, 6, 7],
      hybrid: [1, 2, 4, 5, 7],
    }),
  );
  expect(points.map(({ levels }) => levels)).toEqual([
    [3, 4, 5],
    [4, 5],
    [4, 5, 7],
  ]);
  expect(switchWords(points)).toEqual([
    "Between the specialist and the leadership track you can cross on levels 3 to 5 without losing a level.",
    "Between the specialist and the hybrid track you can cross on levels 4 and 5 without losing a level.",
    "Between the hybrid and the leadership track you can cross on levels 4, 5 and 7 without losing a level.",
  ]);
});

it("says once what holds for all", () => {
  const all = [1, 2, 3, 4];
  const points = switchPoints(ladder({ specialist: all, leadership: all, hybrid: all }));
  expect(switchWords(points)).toEqual([
    "Between any two tracks you can cross on levels 3 and 4 without losing a level.",
  ]);
});

it("says that crossing costs where no level has both", () => {
  const points = switchPoints(ladder({ specialist: [1, 2, 3], leadership: [1, 2], hybrid: [] }));
  for (const words of switchWords(points)) expect(words).toMatch(/crossing costs one/);
});
