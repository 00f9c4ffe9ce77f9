import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import type { Item } from "@/lib/assessment/domain/instrument";
import { provisionalVersion } from "@/lib/assessment/domain/provisional-version";
import { scoreAttempt } from "@/lib/assessment/domain/score-attempt";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import { ResultView } from "./result-view";

const version = provisionalVersion(FORM_V0.id);
const order = shownOrder(FORM_V0, 5);
const questions = shownQuestions(FORM_V0, order);

/** Loves depth, is lukewarm about leading. */
function value(item: Item): number {
  if (item.format === "sjt") return 0;
  if (item.format === "work") return 4 * Number(!item.reversed);
  if (item.format === "pair") return item.specialistSide === "A" ? 1 : 3;
  const keyed = item.dimension === "specialist" ? 4 : 1;
  return item.reversed ? 4 - keyed : keyed;
}

function show(many: number, milliseconds = 5000, over = {}) {
  const given = FORM_V0.items.slice(0, many).map((item) => [item.id, value(item)] as const);
  const answers = new Map(given.map(([id, raw]) => [id, { value: raw, milliseconds }]));
  if (!version) throw new Error("no numbers for the form");
  const score = scoreAttempt(version, order, answers);
  render(
    <ResultView
      attemptId="a"
      isOwn
      status="provisional"
      score={score}
      questions={questions}
      answers={Object.fromEntries(given)}
      reflections={{}}
      {...over}
    />,
  );
}

it("draws the map with a sentence, and gives all four probabilities as numbers too", () => {
  show(44);
  expect(screen.getByRole("img", { name: /specialist orientation is clearly above/ })).toBeTruthy();
  for (const reading of ["Specialist", "Leadership", "Hybrid", "Neither ladder stands out"])
    expect(screen.getAllByText(reading).length).toBeGreaterThan(0);
  expect(screen.getByText("Probability: neither ladder stands out")).toBeTruthy();
});

it("names the answers that drove it, in their own words, each with a link to its question", () => {
  show(44);
  const why = screen.getByRole("region", { name: "Why it says so" });
  const [first] = within(why).getAllByRole("link");
  expect(first?.getAttribute("href")).toMatch(/^\/instrument#[a-z]{2}-/);
  expect(within(why).getAllByText(/^You (answered|preferred)/).length).toBeGreaterThan(3);
});

it("says what is provisional, what hangs on the lines, and what the work itself means", () => {
  show(44);
  const trust = screen.getByRole("region", { name: "How far to trust this" });
  expect(trust.textContent).toMatch(/provisional/);
  expect(trust.textContent).toMatch(/lines|reading stays the same/);
  expect(screen.getByText(/Interesting work matters more to you than rank/)).toBeTruthy();
});

it("holds back a reading it cannot carry, without accusing", () => {
  show(44, 400);
  expect(screen.queryByRole("region", { name: "Why it says so" })).toBeNull();
  expect(screen.getByText(/a calm second sitting would tell you more/)).toBeTruthy();
  expect(screen.getByText(/less time than most people need to read a question/)).toBeTruthy();
});

it("shows neither answers nor reflections to a reader who may not see them", () => {
  show(44, 5000, { isOwn: false, answers: null, reflections: null });
  expect(screen.queryByRole("region", { name: "Why it says so" })).toBeNull();
  expect(screen.queryByRole("region", { name: "In your own words" })).toBeNull();
});

it("sets the wish for later beside a score that points elsewhere", () => {
  show(44, 5000, { reflections: { "five-years-path": "leadership", strengths: "Listening" } });
  expect(screen.getByText(/In 5 years you would like to be on the leadership path/)).toBeTruthy();
  expect(screen.getByText("Leading people")).toBeTruthy();
  expect(screen.getByText("Listening")).toBeTruthy();
});
