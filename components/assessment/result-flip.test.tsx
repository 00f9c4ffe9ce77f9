import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FORM_V0 } from "@/lib/assessment/domain/form-v0";
import { shownQuestions } from "@/lib/assessment/domain/shown-question";
import { ResultFlip } from "./result-flip";

const questions = shownQuestions(FORM_V0, ["sk-s-1", "pr-sk-1"]);
const answers = { "sk-s-1": 3, "pr-sk-1": 0 };

it("says how each answer would have to go, a pair by its sides", () => {
  const changes = [
    { itemId: "sk-s-1", to: 2 },
    { itemId: "pr-sk-1", to: 3 },
  ];
  render(<ResultFlip flip={{ outcome: "leadership", changes }} {...{ questions, answers }} />);
  expect(
    screen.getByText(
      "If you had answered these 2 questions differently, it would say the leadership path.",
    ),
  ).toBeTruthy();
  const [one, two] = screen.getAllByRole("listitem").map((row) => row.textContent);
  expect(one).toMatch(/You answered “agree”; it would take “neither agree nor disagree”/);
  expect(two).toMatch(
    /You preferred “Master a tricky new technique”, by a long way; it would take “Practise how to guide a new team”, by a little/,
  );
});

it("says that a reading is firm where no six answers would turn it, not that it is right", () => {
  render(<ResultFlip flip={null} {...{ questions, answers }} />);
  expect(screen.getByText(/No six answers were found/)).toBeTruthy();
  expect(screen.getByText(/firm\. Whether it fits you is another question/)).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
});
