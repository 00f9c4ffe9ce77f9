import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/kernel/random";
import { checkFit } from "@/lib/planner/domain/fit/check-fit";
import { fitItems } from "@/lib/planner/domain/fit/fit-items";
import { randomPlan } from "./random-plan";

// Of these plans' kind are those in which the search leaves something behind to be tidied.
describe.each([
  [15, 1507],
  [30, 3003],
  [30, 3004],
])("a random plan of %i items, seed %i", (items, seed) => {
  const plan = randomPlan(items, seededRandom(seed));
  const fit = fitItems(plan);

  it("gets a proposal that stands up to the checker", () => {
    expect(checkFit(plan, fit)).toEqual([]);
  });

  it("lets nothing wait that could be earlier at the same cost", () => {
    const sooner = fit.placed.flatMap(({ id, start }) =>
      Array.from({ length: start - plan.start }, (_, k) =>
        fit.placed.map((one) => (one.id === id ? { id, start: plan.start + k } : one)),
      ),
    );
    for (const placed of sooner) expect(checkFit(plan, { ...fit, placed })).not.toEqual([]);
  });
});
