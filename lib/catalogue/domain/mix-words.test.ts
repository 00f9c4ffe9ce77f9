import { expect, it } from "vitest";
import { mixSentence, percentWords } from "./mix-words";

it("says a mix as it is", () => {
  const mix = { leadership: 23.7, hybrid: 6, specialist: 19.2, practitioner: 51.1 };
  expect(mixSentence({ title: "Utilities", mix }).replaceAll("\u00a0", " ")).toBe(
    "Of the jobs in Utilities, 24 % are mostly leadership, 6 % hybrid, 19 % mostly specialist work and 51 % hands-on practice.",
  );
});

it("keeps a little apart from nothing", () => {
  expect([0, 0.3, 0.5, 99.6].map(percentWords)).toEqual([
    "0\u00a0%",
    "under 1\u00a0%",
    "1\u00a0%",
    "100\u00a0%",
  ]);
});
