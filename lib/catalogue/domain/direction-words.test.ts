import { expect, it } from "vitest";
import { byDirection } from "./direction-words";

it("groups steps in the order they are shown, and leaves out empty groups", () => {
  const steps = [
    { direction: "lateral", code: "a" },
    { direction: "step_back", code: "b" },
    { direction: "toward_leadership", code: "c" },
    { direction: "lateral", code: "d" },
  ] as const;
  expect(byDirection(steps)).toEqual([
    { direction: "toward_leadership", steps: [steps[2]] },
    { direction: "lateral", steps: [steps[0], steps[3]] },
    { direction: "step_back", steps: [steps[1]] },
  ]);
  expect(byDirection([])).toEqual([]);
});
