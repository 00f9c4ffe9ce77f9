import { expect, it } from "vitest";
import { growthWords, jobsWords } from "./growth-words";

it.each([
  [
    6,
    3.1,
    "The number of jobs is expected to grow by 6 %, better than all occupations together (3.1 %).",
  ],
  [
    -5.2,
    3.1,
    "The number of jobs is expected to shrink by 5.2 %, worse than all occupations together (3.1 %).",
  ],
  [
    3.5,
    3.1,
    "The number of jobs is expected to grow by 3.5 %, about as all occupations together (3.1 %).",
  ],
  [0, null, "The number of jobs is expected to stay the same."],
  [null, 3.1, "No outlook was published for this work."],
])("%s beside %s", (pct, all, words) => {
  expect(growthWords(pct, all).replaceAll("\u00a0", " ")).toBe(words);
});

it("counts jobs out of thousands", () => {
  expect(jobsWords(194.5)).toBe("about 194,500");
  expect(jobsWords(0.4)).toBe("about 400");
});
