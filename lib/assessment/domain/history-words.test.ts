import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { csvRow } from "@/lib/kernel/csv-row";
import { changedAnswers } from "./changed-answers";
import { comparisonLead, nothingToCompare } from "./comparison-words";
import { historyCsv, sittingRecord, type TakenSitting } from "./history-csv";
import type { Score } from "./score";
import type { ShownQuestion } from "./shown-question";
import { storedMarginals } from "./stored-marginals";
import { whatGoesWith } from "./what-goes-with";

const score: Score = {
  answered: { specialist: 24, leadership: 24 },
  specialist: { mean: 0.9, standardError: 0.3 },
  leadership: { mean: -0.52, standardError: 0.31 },
  covariance: 0.02,
  cuts: { specialist: 0.1, leadership: 0.1, delta: 0.5 },
  probabilities: { specialist: 0.8, leadership: 0.05, hybrid: 0.1, exploring: 0.05 },
  verdict: { kind: "clear", outcome: "specialist", probability: 0.8 },
  sensitivity: [],
  facets: [],
  drivers: [],
  workItself: null,
  rawMeans: { specialist: 3, leadership: null },
  flags: [],
};
const taken: TakenSitting = {
  attemptId: "one",
  submittedAt: new Date("2026-02-01T10:00:00Z"),
  takenWith: "form/1/en",
  instrumentVersionId: "form/2/en",
  scoringVersion: "1",
  language: "en",
  score,
  note: '=HYPERLINK("https://example.test"), "quoted"\nand more',
};

it("writes a history that reads back, numbers as numbers and no formula", () => {
  const held: Score = { ...score, verdict: { kind: "none", reason: "not reliable" } };
  const csv = historyCsv([taken, { ...taken, score: held, note: null }]);
  const [first, second] = parse<Record<string, string>>(csv, { columns: true });
  expect(first).toMatchObject({
    submitted_at: "2026-02-01T10:00:00.000Z",
    taken_with: "form/1/en",
    scored_under: "form/2/en",
    leadership: "-0.52",
    p_hybrid: "0.1",
    reading: "specialist",
    note: `'${taken.note}`,
  });
  expect(second).toMatchObject({ reading: "", not_read_because: "not reliable", note: "" });
  expect(Object.keys(first ?? {})).toEqual(Object.keys(sittingRecord(taken)));
});

it.each(["=1+1", "+1", "-1", "@cmd", "\tx", "\rx"])("disarms %j", (text) => {
  expect(csvRow([text])).toMatch(/^"?'/);
});

const question = (id: string, text = id): ShownQuestion => ({
  id,
  text,
  prompt: null,
  sides: null,
  labels: ["a", "b", "c", "d", "e"],
});

it("finds the answers that moved most, and only where the same was asked", () => {
  const before = {
    questions: ["one", "two", "three", "four"].map((id) => question(id)),
    answers: { one: 0, two: 4, three: 2, four: 0 },
  };
  const after = {
    questions: [
      question("one"),
      question("two"),
      question("three"),
      question("four", "other words"),
    ],
    answers: { one: 2, two: 0, three: 3, four: 4 },
  };
  const found = changedAnswers(before, after, 5);
  expect(found.map((one) => [one.question.id, one.before, one.after])).toEqual([
    ["two", 4, 0],
    ["one", 0, 2],
  ]);
  expect(changedAnswers(before, after, 1)).toHaveLength(1);
});

it("says what goes with a sitting, and only what is there", () => {
  const nothing = { answers: 1, reflections: 0, links: 0, note: { body: "" } };
  expect(whatGoesWith(nothing)).toEqual([
    "The result, however often it was scored",
    "Its one answer",
  ]);
  const all = whatGoesWith({ answers: 48, reflections: 3, links: 1, note: { body: "x" } });
  expect(all).toContain("The one link you shared it by");
  expect(all).toHaveLength(5);
});

it("helps where there are no two sittings to compare", () => {
  expect(nothingToCompare(0, { a: null, b: null })).toContain("no submitted sitting");
  expect(nothingToCompare(1, { a: null, b: null })).toContain("one sitting so far");
  expect(nothingToCompare(3, { a: "x", b: "x" })).toContain("one and the same");
  expect(nothingToCompare(3, { a: "x", b: null })).toContain("needs two");
  const at = (day: string) => ({ submittedAt: new Date(day) });
  const statement = { kind: "none", reason: "version" } as const;
  const pair = { before: at("2025-01-01"), after: at("2026-01-01"), statement };
  expect(comparisonLead(pair, (date) => String(date.getUTCFullYear()))).toBe("2025 and 2026.");
});

it("keeps each dimension's posterior, whichever way the grid runs", () => {
  const weights = new Float64Array(9);
  weights[1] = 0.25; // first row, second column
  weights[7] = 0.75; // third row, second column
  const theta = new Float64Array([-6, 0, 6]);
  const kept = storedMarginals({ dimensions: 2, points: 3, theta, weights, logMarginal: 0 });
  expect(kept).toEqual({ specialist: [0.25, 0, 0.75], leadership: [0, 1, 0] });
});
