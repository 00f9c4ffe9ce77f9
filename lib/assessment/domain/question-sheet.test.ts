import { describe, expect, it } from "vitest";
import { FORM_V1 } from "./form-v1";
import { questionSheet, questionsOfSheet } from "./question-sheet";
import { shownQuestions } from "./shown-question";

const all = shownQuestions(
  FORM_V1,
  FORM_V1.items.map(({ id }) => id),
);

describe("a sheet of questions", () => {
  it("brings every question of the form as it was", () => {
    expect(questionsOfSheet(questionSheet(all))).toEqual(all);
  });

  it("says each scale of answers once", () => {
    expect(questionSheet(all).match(/Neither agree nor disagree/g)).toHaveLength(1);
    expect(questionSheet(all).length).toBeLessThan(JSON.stringify(all).length / 2);
  });

  it("is empty where nothing is asked, and refuses what is no sheet", () => {
    expect(questionsOfSheet(questionSheet([]))).toEqual([]);
    expect(() => questionsOfSheet("questions")).toThrow(SyntaxError);
  });
});
