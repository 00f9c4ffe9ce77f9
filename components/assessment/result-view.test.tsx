import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import type { Item } from "@/lib/assessment/domain/instrument";
import { provisionalVersion } from "@/lib/assessment/domain/provisional-version";
import { reasonsAgainst } from "@/lib/assessment/domain/reasons-against";
import type { Score } from "@/lib/assessment/domain/score";
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

const given = FORM_V0.items.map((item) => [item.id, value(item)] as const);

function scored(milliseconds: number): Score {
  const answers = new Map(given.map(([id, raw]) => [id, { value: raw, milliseconds }]));
  if (!version) throw new Error("no numbers for the form");
  return scoreAttempt(version, order, answers);
}

/** The same answers, given in time and in haste: each scored once, as it takes its time. */
const SCORES = { calm: scored(5000), hasty: scored(400) };

function show(how: keyof typeof SCORES = "calm", over = {}) {
  const score = SCORES[how];
  const words = { answers: Object.fromEntries(given), reflections: {} };
  render(
    <ResultView
      attemptId="a"
      isOwn
      status="provisional"
      score={score}
      questions={questions}
      reasons={reasonsAgainst(score, { items: FORM_V0.items, ...words })}
      stopReason={null}
      {...words}
      {...over}
    />,
  );
}

it("draws the map with a sentence, and gives all four probabilities as numbers too", () => {
  show();
  expect(screen.getByRole("img", { name: /specialist orientation is clearly above/ })).toBeTruthy();
  for (const reading of ["Specialist", "Leadership", "Hybrid", "Neither ladder stands out"])
    expect(screen.getAllByText(reading).length).toBeGreaterThan(0);
  expect(screen.getByText("Probability: neither ladder stands out")).toBeTruthy();
});

it("names the answers that drove it, in their own words, each with a link to its question", () => {
  show();
  const why = screen.getByRole("region", { name: "Why it says so" });
  const [first] = within(why).getAllByRole("link");
  expect(first?.getAttribute("href")).toMatch(/^\/instrument#[a-z]{2}-/);
  expect(within(why).getAllByText(/^You (answered|preferred)/).length).toBeGreaterThan(3);
});

it("says what is provisional, what hangs on the lines, and what the work itself means", () => {
  show();
  const trust = screen.getByRole("region", { name: "How far to trust this" });
  expect(trust.textContent).toMatch(/provisional/);
  expect(trust.textContent).toMatch(/lines|reading stays the same/);
  expect(screen.getByText(/Interesting work matters more to you than rank/)).toBeTruthy();
});

it("holds back a reading it cannot carry, without accusing", () => {
  show("hasty");
  expect(screen.queryByRole("region", { name: "Why it says so" })).toBeNull();
  expect(screen.getByText(/a calm second sitting would tell you more/)).toBeTruthy();
  expect(screen.getByText(/less time than most people need to read a question/)).toBeTruthy();
});

it("shows neither answers nor reflections to a reader who may not see them", () => {
  show("calm", { isOwn: false, answers: null, reflections: null });
  expect(screen.queryByRole("region", { name: "Why it says so" })).toBeNull();
  expect(screen.queryByRole("region", { name: "In your own words" })).toBeNull();
});

it("sets the wish for later beside a score that points elsewhere", () => {
  show("calm", { reflections: { "five-years-path": "leadership", strengths: "Listening" } });
  expect(screen.getByText(/In 5 years you would like to be on the leadership path/)).toBeTruthy();
  expect(screen.getByText("Leading people")).toBeTruthy();
  expect(screen.getByText("Listening")).toBeTruthy();
});

it("says which answers would have made it something else, and that none can be changed now", () => {
  show();
  const part = screen.getByRole("region", { name: "What would change it" });
  expect(part.textContent).toMatch(/If you had answered|No six answers were found/);
  expect(part.textContent).toMatch(/a retake is the way/);
});

it("gives three reasons against what leads", () => {
  show();
  const part = screen.getByRole("region", { name: "Three reasons against it" });
  expect(within(part).getAllByRole("listitem")).toHaveLength(3);
  expect(part.textContent).toMatch(/The ladder is often shorter/);
});

it("shows the reading with the lines moved, in a table too", () => {
  show();
  const table = screen.getByRole("table", { name: /both dashed lines are moved/ });
  expect(within(table).getAllByRole("row")).toHaveLength(4);
  expect(within(table).getByRole("rowheader", { name: "Both 0.25 lower" })).toBeTruthy();
});

it("says why questions that were chosen one by one came to an end", () => {
  show("calm", { stopReason: "precise" });
  expect(screen.getByText(/They stopped after 44: both orientations were known/)).toBeTruthy();
});

it("offers no change and no reason where there is no reading", () => {
  show("hasty");
  for (const name of ["What would change it", "Three reasons against it"])
    expect(screen.queryByRole("region", { name })).toBeNull();
});
