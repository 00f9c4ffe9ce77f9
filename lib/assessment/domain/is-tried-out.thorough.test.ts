import { describe, expect, it } from "vitest";
import { categoriesOf } from "./categories-of";
import { FORM_V0 } from "./form-v0";
import { FORM_V1 } from "./form-v1";
import type { GivenAnswer } from "./given-answer";
import type { Item } from "./instrument";
import { isTriedOut } from "./is-tried-out";
import { provisionalVersion } from "./provisional-version";
import { scoreAttempt } from "./score-attempt";
import { scoringInstrument } from "./scoring-instrument";
import { shownOrder } from "./shown-order";
import { sittingSigns } from "./sitting-signs";

function numbered(id: string) {
  const found = provisionalVersion(id);
  if (!found) throw new Error("the form has no numbers");
  return found;
}

const form = numbered(FORM_V1.id);
const order = shownOrder(FORM_V1, 4);
const onTrial = FORM_V1.items.filter((item) => isTriedOut(item) && order.includes(item.id));

/** Answers to the 44 of the first form, leaning to depth. */
const sitting = new Map<string, GivenAnswer>(
  FORM_V0.items.map((item, at) => {
    const isAgainst = item.format === "likert" && item.dimension === "leadership";
    const keyed = isAgainst ? at % 3 : 2 + (at % 3);
    const isTurned =
      item.format === "pair" ? item.specialistSide === "A" : "reversed" in item && item.reversed;
    return [item.id, { value: isTurned ? 4 - keyed : keyed, milliseconds: 5000 }];
  }),
);
const withTrials = (given: (item: Item) => GivenAnswer) =>
  new Map([...sitting, ...onTrial.map((item) => [item.id, given(item)] as const)]);

describe("questions on trial", () => {
  it("move no number of a result, however and however fast they are answered", () => {
    expect(onTrial.map(({ format }) => format).toSorted()).toEqual([
      ...["likert", "likert", "likert"],
      "sjt",
    ]);
    const without = scoreAttempt(form, order, sitting);
    const lowest = withTrials(() => ({ value: 0, milliseconds: 5 }));
    const highest = withTrials((item) => ({ value: categoriesOf(item) - 1, milliseconds: 90_000 }));
    for (const answers of [lowest, highest])
      expect(scoreAttempt(form, order, answers)).toEqual(without);
    const fixed = order.filter((id) => sitting.has(id));
    expect(scoreAttempt(numbered(FORM_V0.id), fixed, sitting)).toEqual(without);
  });

  it("are no sign of quality, whatever is answered or left out", () => {
    const without = sittingSigns(form, order, sitting);
    for (const value of [0, 1, 2, 3])
      for (const milliseconds of [null, 5, 90_000])
        expect(
          sittingSigns(
            form,
            order,
            withTrials(() => ({ value, milliseconds })),
          ),
        ).toEqual(without);
  });

  it("neither make nor break a row of equal answers", () => {
    const answersOf = (value: number, ids: Iterable<string>) =>
      [...ids].map((id): [string, GivenAnswer] => [id, { value, milliseconds: 5000 }]);
    const rest = answersOf(3, sitting.keys());
    const trials = answersOf(
      0,
      onTrial.map(({ id }) => id),
    );
    expect(sittingSigns(form, order, new Map([...rest, ...trials])).longestRun).toBe(44);
    expect(sittingSigns(form, order, new Map(rest)).longestRun).toBe(44);
  });

  it("count as soon as a version has numbers for them", () => {
    const promoted = onTrial.flatMap((item) => {
      if (item.format !== "likert" || item.dimension !== "specialist") return [];
      const { spare: _spare, ...rest } = item;
      return [rest];
    });
    const graded = scoringInstrument({ ...FORM_V1, items: [...FORM_V0.items, ...promoted] });
    const answers = withTrials(() => ({ value: 4, milliseconds: 5000 }));
    const before = scoreAttempt(form, order, answers);
    const after = scoreAttempt({ ...form, graded }, order, answers);
    expect(promoted.length).toBeGreaterThan(0);
    expect(after.answered.specialist).toBe(before.answered.specialist + promoted.length);
    expect(after.specialist).not.toEqual(before.specialist);
  });
});
