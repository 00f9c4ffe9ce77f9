import { expect, it } from "vitest";
import { facetWords } from "./facet-words";
import { OUTCOMES } from "./outcome";
import { qualityWords } from "./quality-words";
import { resultInShort } from "./result-in-short";
import { resultSentences } from "./result-sentences";
import type { Verdict } from "./score";
import { sensitivityWords } from "./sensitivity-words";
import { speakingFor } from "./speaking-for";
import { visionNote } from "./vision-note";
import { workItselfWords } from "./work-itself-words";

const VERDICTS: Verdict[] = [
  ...OUTCOMES.flatMap((outcome): Verdict[] => [
    { kind: "clear", outcome, probability: 0.8 },
    { kind: "leaning", outcome, probability: 0.55 },
    { kind: "close", outcome, next: "hybrid", probability: 0.4 },
  ]),
  { kind: "none", reason: "too few answers" },
  { kind: "none", reason: "not reliable" },
];

it.each(VERDICTS)("speaks of leaning, never of what a person is: %o", (verdict) => {
  const { headline, detail } = resultSentences(verdict);
  for (const text of [headline, detail, resultInShort(verdict)]) {
    expect(text).not.toMatch(/you are an? |!|aptitude|talent|score of/i);
    expect(text.length).toBeGreaterThan(0);
  }
});

it("says in lists as surely as on the result itself", () => {
  const lean = { outcome: "hybrid", probability: 0.53 } as const;
  expect(resultInShort({ kind: "leaning", ...lean })).toBe("leans hybrid, probably (53 %)");
  expect(resultSentences({ kind: "leaning", ...lean }).headline).toContain("probably");
  expect(resultInShort({ kind: "clear", ...lean })).toBe("leans hybrid, clearly (53 %)");
});

it("reads low and low as neither ladder, not as indecision", () => {
  const { headline, detail } = resultSentences({
    kind: "clear",
    outcome: "exploring",
    probability: 0.9,
  });
  expect(headline).toBe("Neither ladder stands out.");
  expect(`${headline} ${detail}`).not.toMatch(/undecided|confus|unsure/i);
});

it("accuses nobody", () => {
  for (const sign of ["fast", "run", "fit", "opposites"] as const)
    for (const weight of ["hard", "soft"] as const)
      expect(qualityWords({ sign, weight, value: 9 })).not.toMatch(
        /careless|random|cheat|honest|serious|wrong/i,
      );
});

it("calls a facet higher only from 90 %", () => {
  const estimate = { mean: 0, standardError: 1 };
  const facet = {
    facet: "skills",
    specialist: estimate,
    leadership: estimate,
    difference: estimate,
  } as const;
  expect(facetWords({ ...facet, specialistHigher: 0.9 }).text).toBe(
    "higher on the specialist side",
  );
  expect(facetWords({ ...facet, specialistHigher: 0.89 }).text).toBe("too close to call");
  expect(facetWords({ ...facet, specialistHigher: 0.08 }).text).toBe(
    "higher on the leadership side",
  );
});

it("says what hangs on the lines", () => {
  const clear = (outcome: "specialist" | "hybrid"): Verdict => ({
    kind: "clear",
    outcome,
    probability: 0.8,
  });
  const probabilities = { specialist: 0.8, leadership: 0, hybrid: 0.2, exploring: 0 };
  const at = (lower: Verdict, higher: Verdict) =>
    sensitivityWords({
      verdict: clear("specialist"),
      sensitivity: [
        { shift: -0.25, probabilities, verdict: lower },
        { shift: 0.25, probabilities, verdict: higher },
      ],
    });
  expect(at(clear("specialist"), clear("specialist"))).toMatch(/stays the same/);
  expect(at(clear("hybrid"), clear("specialist"))).toMatch(/lower, the reading is clearly hybrid/);
});

it("sorts answers by how far they pull towards an outcome or away from it", () => {
  const drivers = [
    { itemId: "a", specialist: 0.2, leadership: 0 },
    { itemId: "b", specialist: 0, leadership: 0.3 },
    { itemId: "c", specialist: 0.001, leadership: 0 },
  ];
  const { supports, against } = speakingFor("specialist", drivers, 5);
  expect(supports.map(({ itemId }) => itemId)).toEqual(["a"]);
  expect(against.map(({ itemId }) => itemId)).toEqual(["b"]);
  expect(speakingFor("hybrid", drivers, 5).supports.map(({ itemId }) => itemId)).toEqual([
    "b",
    "a",
  ]);
});

it("sets wishes beside a score only where both speak and differ", () => {
  const clear: Verdict = { kind: "clear", outcome: "specialist", probability: 0.8 };
  const note = (five: string, ten: string, verdict: Verdict = clear) =>
    visionNote({ "five-years-path": five, "ten-years-path": ten }, verdict);
  expect(note("leadership", "open")).toMatch(
    /^In 5 years you would like .* leadership path, while/,
  );
  expect(note("specialist", "hybrid")).toMatch(/^In 10 years you would like .* hybrid path, while/);
  expect(note("hybrid", "hybrid")).toMatch(/^In 5 years and in 10 you would like/);
  expect(note("hybrid", "leadership")).toMatch(/hybrid path, in 10 on the leadership path, while/);
  expect(note("specialist", "open")).toBeNull();
  expect(note("leadership", "leadership", { kind: "none", reason: "not reliable" })).toBeNull();
  const close: Verdict = { kind: "close", outcome: "hybrid", next: "exploring", probability: 0.4 };
  expect(note("hybrid", "specialist", close)).toMatch(/waver between hybrid and neither ladder/);
  expect(note("leadership", "", { ...clear, outcome: "exploring" })).toMatch(/neither ladder/);
});

it("describes the work itself in three ways, or not at all", () => {
  expect(new Set([0, 2, 4].map(workItselfWords)).size).toBe(3);
  expect(workItselfWords(null)).toBeNull();
});
