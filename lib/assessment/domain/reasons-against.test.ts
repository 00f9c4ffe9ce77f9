import { describe, expect, it } from "vitest";
import { contraryAnswers } from "./contrary-answers";
import { FORM_V0 } from "./form-v0";
import type { Item } from "./instrument";
import { OUTCOMES, type Outcome } from "./outcome";
import { provisionalVersion } from "./provisional-version";
import { reasonsAgainst } from "./reasons-against";
import type { Score } from "./score";
import { scoreAttempt } from "./score-attempt";
import { scoredItems } from "./scored-items";
import { shownOrder } from "./shown-order";

const found = provisionalVersion(FORM_V0.id);
if (!found) throw new Error("the form has no numbers");
const version = found;

/** Answers of somebody who agrees so much (keyed, 0 to 4) with each side, but for `over`. */
function answersOf(specialist: number, leadership: number, over: Record<string, number> = {}) {
  const value = (item: Item): number => {
    if (item.format === "work" || item.format === "sjt") return 2;
    if (item.format === "pair") {
      const towards = Math.max(0, Math.min(4, 2 + Math.sign(specialist - leadership)));
      return item.specialistSide === "A" ? 4 - towards : towards;
    }
    const keyed = item.dimension === "specialist" ? specialist : leadership;
    return item.reversed ? 4 - keyed : keyed;
  };
  return { ...Object.fromEntries(FORM_V0.items.map((item) => [item.id, value(item)])), ...over };
}

const scoreOf = (answers: Record<string, number>): Score =>
  scoreAttempt(
    version,
    shownOrder(FORM_V0, 3),
    new Map(Object.entries(answers).map(([id, value]) => [id, { value, milliseconds: 5000 }])),
  );

const SPECIALIST = answersOf(4, 1, { "sa-l-1": 4, "ad-l-1": 4, "ad-l-2": 3 });
const score = scoreOf(SPECIALIST);
const reasons = (over: Partial<Score> = {}, known = {}) =>
  reasonsAgainst(
    { ...score, ...over },
    { items: FORM_V0.items, answers: SPECIALIST, reflections: {}, ...known },
  );
const clear = (outcome: Outcome) => ({ kind: "clear", outcome, probability: 0.8 }) as const;

describe("contraryAnswers", () => {
  const contrary = (outcome: Outcome, answers: Record<string, number>) =>
    contraryAnswers(outcome, scoreOf(answers).drivers, scoredItems(FORM_V0), answers).map(
      ({ item }) => item.id,
    );

  it("finds what says the opposite, not what agrees less", () => {
    expect(contrary("specialist", SPECIALIST).toSorted()).toEqual(["ad-l-1", "ad-l-2", "sa-l-1"]);
    expect(contrary("specialist", answersOf(4, 1, { "sk-s-1": 3 }))).toEqual([]);
  });

  it("reads turned statements and pairs as they are meant", () => {
    const answers = answersOf(4, 1, { "sk-s-3": 4, "pr-sk-1": 4, "pr-sk-2": 0 });
    expect(contrary("specialist", answers).toSorted()).toEqual(["pr-sk-1", "pr-sk-2", "sk-s-3"]);
  });

  it("takes from a hybrid what disagrees with either side, and no choice between them", () => {
    const answers = answersOf(4, 4, { "re-l-1": 0, "pr-re-1": 0 });
    expect(contrary("hybrid", answers)).toEqual(["re-l-1"]);
  });

  it("puts a shrug after every no, and counts it only where a yes was to be expected", () => {
    const answers = answersOf(4, 2, { "sa-s-1": 2, "sk-s-2": 1 });
    expect(contrary("specialist", answers)).toEqual(["sk-s-2", "sa-s-1"]);
  });
});

describe("reasonsAgainst", () => {
  it("begins with the answer that weighs most, in its own words and with its question", () => {
    const [first] = reasons();
    expect(first?.text).toMatch(/^To “I .*” you answered “(strongly )?agree”\. Of the answers/);
    expect(first?.itemId).toMatch(/^(ad|sa)-l-/);
  });

  it("ends with what the path asks in return, beside an answer that makes it dear", () => {
    const last = reasons().at(-1);
    expect(last?.title).toBe("What it asks in return");
    expect(last?.text).toMatch(
      /^The ladder is often shorter.* Beside that stands your own answer: /,
    );
    expect(last?.itemId).not.toBe(reasons()[0]?.itemId);
  });

  it("says so when nothing but a shrug speaks against it", () => {
    const answers = answersOf(4, 1, { "sa-s-1": 2 });
    const [first] = reasonsAgainst(scoreOf(answers), {
      ...{ items: FORM_V0.items, answers, reflections: {} },
    });
    expect(first?.text).toMatch(
      /“neither agree nor disagree”\. Nothing you answered says the opposite/,
    );
  });

  it("names a wish that points elsewhere, once", () => {
    const reflections = { "ten-years-path": "leadership" };
    const all = reasons({}, { answers: answersOf(4, 1), reflections });
    const texts = all.map(({ text }) => text).join(" ");
    expect(texts.match(/you chose “Leading people”/g)).toHaveLength(1);
  });

  it.each(OUTCOMES)("gives exactly three different ones for %s, whatever is known", (outcome) => {
    for (const known of [{}, { answers: null, reflections: null }])
      for (const facets of [score.facets, []])
        for (const workItself of [null, 4, 0]) {
          const all = reasons({ verdict: clear(outcome), facets, workItself }, known);
          expect(new Set(all.map(({ title }) => title)).size).toBe(3);
          for (const { text } of all) {
            expect(text).not.toMatch(/!|undefined|null|NaN|you are an? /);
            expect(text).toMatch(/[.?”]$/);
          }
        }
  });

  it("quotes nothing to a reader who may not see answers", () => {
    const all = reasons({}, { answers: null, reflections: null });
    expect(all.some(({ itemId }) => itemId)).toBe(false);
    expect(all.map(({ text }) => text).join(" ")).not.toMatch(/you (answered|preferred|chose)/);
  });

  it("calls a facet higher only from 90 %, and one that is not too close to call", () => {
    const facet = (specialistHigher: number) =>
      reasons({ facets: score.facets.map((one) => ({ ...one, specialistHigher })) })[1];
    expect(facet(0.05)?.text).toMatch(/higher on the leadership side/);
    expect(facet(0.5)?.text).toMatch(/too close to call/);
    expect(facet(0.95)?.title).not.toBe("One facet of the four");
  });

  it("has none where there is no reading", () => {
    expect(reasons({ verdict: { kind: "none", reason: "not reliable" } })).toEqual([]);
  });
});
