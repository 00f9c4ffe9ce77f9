import { expect, it } from "vitest";
import { REFLECTION_QUESTIONS } from "./reflection-questions";

it("asks about strengths, both horizons, the reason, company and the industry", () => {
  expect(REFLECTION_QUESTIONS.map(({ id }) => id)).toEqual([
    "strengths",
    "five-years-path",
    "five-years",
    "ten-years-path",
    "ten-years",
    "why-this-career",
    "together",
    "together-why",
    "industry",
  ]);
});
