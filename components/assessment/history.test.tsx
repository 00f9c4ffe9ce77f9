import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  type ComparableSitting,
  changeBetween,
  isOneScale,
} from "@/lib/assessment/domain/change-between";
import type { Score } from "@/lib/assessment/domain/score";
import { AttemptNote } from "./attempt-note";
import { HistoryChart } from "./history-chart";
import { HistoryComparison } from "./history-comparison";
import { HistoryList } from "./history-list";
import { HistoryPicker } from "./history-picker";

const scoreOf = (specialist: number, leadership: number): Score => ({
  answered: { specialist: 24, leadership: 24 },
  specialist: { mean: specialist, standardError: 0.3 },
  leadership: { mean: leadership, standardError: 0.3 },
  covariance: 0.01,
  cuts: { specialist: 0.1, leadership: 0.1, delta: 0.5 },
  probabilities: { specialist: 0.8, leadership: 0.004, hybrid: 0.14, exploring: 0.056 },
  verdict: { kind: "clear", outcome: "specialist", probability: 0.8 },
  sensitivity: [],
  facets: [],
  drivers: [],
  workItself: null,
  rawMeans: { specialist: 3, leadership: 2 },
  flags: [],
});

type Sitting = ComparableSitting & { attemptId: string; takenWith: string; note: string | null };

const sitting = (on: string, specialist: number, over: Partial<Sitting> = {}): Sitting => ({
  attemptId: on,
  submittedAt: new Date(`${on}T12:00:00Z`),
  takenWith: "form/1/en",
  instrumentVersionId: "form/1/en",
  scoringVersion: "1",
  language: "en",
  score: scoreOf(specialist, 0.2),
  note: null,
  ...over,
});

const day = (date: Date) => date.toISOString().slice(0, 10);

const monthly = (count: number): Sitting[] =>
  Array.from({ length: count }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    return sitting(`2025-${month}-10`, at / 10);
  }).reverse();

describe("HistoryChart", () => {
  it.each([1, 2, 3, 12])("has a link for each reading of %i sittings, and a sentence", (count) => {
    const { container } = render(<HistoryChart sittings={monthly(count)} day={day} />);
    expect(screen.getAllByRole("link")).toHaveLength(count * 2);
    expect(container.querySelector("figcaption")?.textContent).toMatch(
      count === 1 ? /^One sitting so far/ : /2025-01-10/,
    );
    expect(screen.getAllByRole("row", { hidden: true })).toHaveLength(count + 1);
  });

  it("marks where the numbers changed, and leads where it is told to", () => {
    const before = sitting("2025-01-10", 0);
    const after = sitting("2026-01-10", 1, { instrumentVersionId: "form/2/en" });
    render(
      <HistoryChart sittings={[after, before]} day={day} hrefOf={(id) => `/elsewhere/${id}`} />,
    );
    expect(screen.getByText(/Dotted upright line/)).toBeDefined();
    const [link] = screen.getAllByRole("link");
    expect(link?.getAttribute("href")).toBe("/elsewhere/2025-01-10");
  });
});

describe("HistoryList", () => {
  it("says what moved since the one before, and leads to the comparison", () => {
    const sittings = [
      sitting("2026-01-10", 2.2, { note: "New manager" }),
      sitting("2025-01-10", -0.5),
    ];
    render(<HistoryList sittings={sittings} day={day} />);
    const [latest, first] = screen
      .getAllByRole("listitem")
      .filter((item) => within(item).queryByRole("heading"));
    expect(latest?.textContent).toContain(
      "specialist really moved up; leadership within the noise",
    );
    expect(latest?.textContent).toContain("Your note: New manager");
    expect(first?.textContent).toContain("The first one.");
    expect(
      screen.getByRole("link", { name: "Compare with the one before" }).getAttribute("href"),
    ).toBe("/history/compare?a=2025-01-10&b=2026-01-10");
  });
});

describe("HistoryComparison", () => {
  const show = (before: Sitting, after: Sitting) =>
    render(
      <HistoryComparison
        before={before}
        after={after}
        isOneScale={isOneScale(before, after)}
        statement={changeBetween(before, after, [0.5, 0.9])}
        answers={[
          {
            question: {
              id: "q",
              text: "I like depth.",
              prompt: null,
              sides: null,
              labels: ["no", "rather no", "so so", "rather yes", "yes"],
            },
            before: 0,
            after: 3,
          },
        ]}
        day={day}
      />,
    );

  it("says the verdict, its probabilities, its assumptions and its power", () => {
    const { container } = show(sitting("2025-01-10", -0.5), sitting("2026-06-10", 2.2));
    expect(screen.getByText("real change")).toBeDefined();
    expect(screen.getByText("not distinguishable from noise")).toBeDefined();
    expect(container.textContent).toContain(
      "Chance that it moved by half a standard deviation or more",
    );
    expect(container.textContent).toContain("Reliable change index");
    for (const used of [".50", ".70 (used)", ".90"])
      expect(screen.getByRole("rowheader", { name: used })).toBeDefined();
    expect(container.textContent).toMatch(/half a standard deviation,\s*about 1 in \d+/);
    expect(container.textContent).toContain("97.5 %");
    expect(container.querySelectorAll("ellipse")).toHaveLength(4);
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
    expect(container.textContent).toContain("no, then rather yes");
  });

  it("draws no common map of two scales, and says why nothing is stated", () => {
    const { container } = show(
      sitting("2025-01-10", -0.5),
      sitting("2026-06-10", 2.2, { instrumentVersionId: "form/2/en" }),
    );
    expect(screen.getByText("No statement on change")).toBeDefined();
    expect(container.querySelector("ellipse")).toBeNull();
    expect(screen.queryByText("What changed")).toBeNull();
    expect(screen.getByText("under 1 %", { selector: "td:first-of-type" })).toBeDefined();
  });

  it("draws the map but states nothing under 90 days", () => {
    const { container } = show(sitting("2026-05-10", -0.5), sitting("2026-06-10", 2.2));
    expect(container.querySelectorAll("ellipse")).toHaveLength(4);
    expect(container.textContent).toContain("from 2026-08-09 on");
  });
});

it("begins its choice with the first and the latest", () => {
  const { container } = render(
    <HistoryPicker sittings={monthly(3)} action="/history/compare" day={day} />,
  );
  const chosen = [...container.querySelectorAll("select")].map(({ value }) => value);
  expect(chosen).toEqual(["2025-01-10", "2025-03-10"]);
  expect(container.querySelector("form")?.getAttribute("method")).toBeNull();
});

it("shows one's note as it was typed, or asks for one", () => {
  const { rerender } = render(<AttemptNote attemptId="x" note="" />);
  expect(screen.getByRole("link", { name: "Write a note" })).toBeDefined();
  rerender(<AttemptNote attemptId="x" note={"Two\nlines <b>"} />);
  expect(screen.getByText(/lines <b>/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Change the note" })).toBeDefined();
});
