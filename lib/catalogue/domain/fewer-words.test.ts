import { expect, it } from "vitest";
import { fewerWords } from "./fewer-words";

it("leaves out one word at a time, then takes each alone", () => {
  expect(fewerWords("senior nurse welder")).toEqual([
    { text: "nurse welder", cost: 0 },
    { text: "senior welder", cost: 0 },
    { text: "senior nurse", cost: 0 },
    { text: "senior", cost: 4 },
    { text: "nurse", cost: 4 },
    { text: "welder", cost: 4 },
  ]);
  expect(fewerWords("banana engineer")).toEqual([
    { text: "banana", cost: 0 },
    { text: "engineer", cost: 0 },
  ]);
});

it("has nothing to leave out of one word, and asks for no more than it must of many", () => {
  expect(fewerWords("nurse")).toEqual([]);
  expect(fewerWords("")).toEqual([]);
  const many = Array.from({ length: 50 }, (_, at) => `w${at}`).join(" ");
  expect(fewerWords(many)).toHaveLength(16);
});
