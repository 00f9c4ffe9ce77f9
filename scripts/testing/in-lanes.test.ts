import { expect, it } from "vitest";
import { inLanes } from "./in-lanes.mjs";

it("does each once, never more at a time than there are lanes, and answers in their order", async () => {
  let atWork = 0;
  let most = 0;
  const done: number[] = [];
  const results = await inLanes([5, 1, 3, 2, 4], 2, async (thing) => {
    atWork += 1;
    most = Math.max(most, atWork);
    for (let turn = 0; turn < thing; turn += 1) await null;
    atWork -= 1;
    done.push(thing);
    return thing * 10;
  });
  expect(results).toEqual([50, 10, 30, 20, 40]);
  expect(most).toBe(2);
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
});

it("has nothing to do for nothing, and fails as its work fails", async () => {
  expect(await inLanes([], 2, async () => 1)).toEqual([]);
  const failing = inLanes([1], 2, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
});
