import { describe, expect, it } from "vitest";
import { thetaGrid } from "@/lib/psychometrics/theta-grid";
import { type ChangeStatement, type ComparableSitting, changeBetween } from "./change-between";
import { changeInShort, dimensionWords, hindranceWords, inHowMany } from "./change-words";
import { comparableRuns } from "./comparable-runs";
import { latestChange } from "./latest-change";
import { retestCorrelation } from "./retest-correlation";
import type { Score, Verdict } from "./score";
import { trendSentence } from "./trend-sentence";

const SE = 0.284;
const probabilities = { specialist: 0.8, leadership: 0.05, hybrid: 0.1, exploring: 0.05 };
const clear: Verdict = { kind: "clear", outcome: "specialist", probability: 0.8 };

const scoreOf = (specialist: number, leadership: number, over: Partial<Score> = {}): Score => ({
  answered: { specialist: 24, leadership: 24 },
  specialist: { mean: specialist, standardError: SE },
  leadership: { mean: leadership, standardError: SE },
  covariance: 0,
  cuts: { specialist: 0.1, leadership: 0.1, delta: 0.5 },
  probabilities,
  verdict: clear,
  sensitivity: [],
  facets: [],
  drivers: [],
  workItself: null,
  rawMeans: { specialist: 3, leadership: 2 },
  flags: [],
  ...over,
});

const sitting = (
  on: string,
  score: Score,
  over: Partial<ComparableSitting> = {},
): ComparableSitting => ({
  submittedAt: new Date(`${on}T12:00:00Z`),
  instrumentVersionId: "form/1/en",
  scoringVersion: "1",
  language: "en",
  score,
  ...over,
});

const day = (date: Date) => date.toISOString().slice(0, 10);

function stated(statement: ChangeStatement) {
  if (statement.kind !== "stated") throw new Error(statement.reason);
  return statement;
}

describe("changeBetween", () => {
  it("finds no change between two sittings that say the same", () => {
    const same = scoreOf(0.8, -0.3);
    const { specialist } = stated(
      changeBetween(sitting("2025-01-01", same), sitting("2026-01-01", same)),
    ).dimensions;
    expect(specialist.change.mean).toBeCloseTo(0, 12);
    expect(specialist.change.up).toBeCloseTo(0.5, 12);
    expect(specialist).toMatchObject({ verdict: "noise", index: 0 });
  });

  it("calls a large shift real, a small one noise, and turns round with the order", () => {
    const [low, high] = [scoreOf(-1, 0.2), scoreOf(0.9, 0.5)];
    const there = stated(changeBetween(sitting("2025-01-01", low), sitting("2026-06-01", high)));
    const back = stated(changeBetween(sitting("2025-01-01", high), sitting("2026-06-01", low)));
    expect(there.dimensions.specialist.verdict).toBe("real");
    expect(there.dimensions.leadership.verdict).toBe("noise");
    expect(there.dimensions.specialist.index).toBeCloseTo(1.9 / Math.hypot(SE, SE), 10);
    expect(back.dimensions.specialist.change.mean).toBeCloseTo(
      -there.dimensions.specialist.change.mean,
      10,
    );
    expect(changeInShort(there)).toBe("specialist really moved up; leadership within the noise");
    expect(dimensionWords("specialist", back.dimensions.specialist)).toContain("weaker");
  });

  it("lets one of two dimensions count from .975 and not from .95", () => {
    const between = (to: number) =>
      stated(
        changeBetween(sitting("2025-01-01", scoreOf(0, 0)), sitting("2026-06-01", scoreOf(to, 0))),
      ).dimensions.specialist;
    const doubtful = between(0.78);
    expect(doubtful.change.up).toBeGreaterThan(0.95);
    expect(doubtful.change.up).toBeLessThan(0.975);
    expect(doubtful.verdict).toBe("noise");
    expect(between(0.92)).toMatchObject({ verdict: "probable" });
  });

  it("is judged by the posterior of the answers where it was stored", () => {
    const bell = (at: number) => {
      const weights = thetaGrid(121).map((t) => Math.exp(-0.5 * ((t - at) / SE) ** 2));
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return [...weights.map((weight) => weight / sum)];
    };
    const marginals = { specialist: bell(0.9), leadership: bell(0.5) };
    const before = sitting("2025-01-01", scoreOf(-1, 0.2));
    const plain = changeBetween(before, sitting("2026-06-01", scoreOf(0.9, 0.5)));
    const stored = changeBetween(before, sitting("2026-06-01", scoreOf(0.9, 0.5, { marginals })));
    expect(stated(stored).dimensions.specialist.change.mean).toBeCloseTo(
      stated(plain).dimensions.specialist.change.mean,
      8,
    );
    const other = { specialist: bell(-1), leadership: bell(0.2) };
    const elsewhere = sitting("2026-06-01", scoreOf(0.9, 0.5, { marginals: other }));
    expect(stated(changeBetween(before, elsewhere)).dimensions.specialist.verdict).toBe("noise");
  });

  it("shows what other assumptions would say, and how much such a comparison sees", () => {
    const { specialist } = stated(
      changeBetween(
        sitting("2025-01-01", scoreOf(0, 0)),
        sitting("2026-06-01", scoreOf(1, 0)),
        [0.5, 0.9],
      ),
    ).dimensions;
    const [loose, strict] = specialist.sensitivity;
    expect(loose?.change.mean).toBeGreaterThan(specialist.change.mean);
    expect(strict?.change.mean).toBeLessThan(specialist.change.mean);
    expect(specialist.power.map(({ seen }) => Math.round(seen * 100))).toEqual([15, 74]);
  });

  it("says nothing under 90 days, and from which day it could", () => {
    const before = sitting("2026-01-01", scoreOf(0, 0));
    const soon = changeBetween(before, sitting("2026-03-31", scoreOf(2, 0)));
    expect(soon).toMatchObject({ kind: "none", reason: "too soon" });
    if (soon.kind !== "none") throw new Error("none expected");
    expect(hindranceWords(soon, day)).toContain("from 2026-04-02 on");
    expect(changeBetween(before, sitting("2026-04-01", scoreOf(2, 0))).kind).toBe("stated");
  });

  it.each([
    ["language", { language: "de", instrumentVersionId: "form/1/de" }],
    ["version", { instrumentVersionId: "form/2/en" }],
    ["version", { scoringVersion: "2" }],
  ] as const)("never joins another %s", (reason, over) => {
    const after = sitting("2026-06-01", scoreOf(2, 0), over);
    const statement = changeBetween(sitting("2025-01-01", scoreOf(0, 0)), after);
    expect(statement).toEqual({ kind: "none", reason });
  });

  it("says nothing of a sitting that cannot carry a result", () => {
    const held = scoreOf(2, 0, { verdict: { kind: "none", reason: "not reliable" } });
    const statement = changeBetween(
      sitting("2025-01-01", scoreOf(0, 0)),
      sitting("2026-06-01", held),
    );
    expect(statement).toEqual({ kind: "none", reason: "unreliable" });
  });
});

describe("retestCorrelation", () => {
  it.each([
    [90, 0.85],
    [92, 0.85],
    [93, 0.75],
    [366, 0.75],
    [367, 0.7],
  ])("%i days apart: %f", (days, expected) => expect(retestCorrelation(days)).toBe(expected));
});

describe("latestChange", () => {
  it("looks past sittings that cannot be compared", () => {
    const latest = sitting("2026-06-01", scoreOf(1.5, 0));
    const recent = sitting("2026-05-01", scoreOf(1.4, 0));
    const old = sitting("2025-01-01", scoreOf(-1, 0));
    expect(latestChange([latest, recent, old])?.dimensions.specialist.verdict).toBe("real");
    expect(latestChange([latest, recent])).toBeNull();
    expect(latestChange([])).toBeNull();
  });
});

describe("comparableRuns", () => {
  it("breaks where the scale changes, halfway between the two", () => {
    const [a, b] = [sitting("2025-01-01", scoreOf(0, 0)), sitting("2025-06-01", scoreOf(0, 0))];
    const c = sitting("2025-06-03", scoreOf(0, 0), { instrumentVersionId: "form/2/en" });
    expect(comparableRuns([a, b, c])).toEqual({
      runs: [[a, b], [c]],
      breaks: [new Date("2025-06-02T12:00:00Z")],
    });
    expect(comparableRuns([])).toEqual({ runs: [], breaks: [] });
  });
});

describe("words", () => {
  it("speaks of the first sitting, of change, and of what hinders it", () => {
    const first = sitting("2025-01-01", scoreOf(-1, 0));
    expect(trendSentence([first], day)).toContain("One sitting so far");
    expect(trendSentence([first, sitting("2026-01-05", scoreOf(1, 0))], day)).toMatch(
      /^From 2025-01-01 to 2026-01-05: specialist really moved up/,
    );
    expect(trendSentence([first, sitting("2025-02-05", scoreOf(1, 0))], day)).toContain(
      "under 90 days apart",
    );
  });

  it.each([
    [0.26, "about 1 in 4"],
    [0.07, "about 1 in 14"],
    [0.52, "about 5 in 10"],
    [0.004, "hardly any"],
    [0.97, "nearly all"],
  ])("says %f as %s", (probability, words) => expect(inHowMany(probability)).toBe(words));
});
