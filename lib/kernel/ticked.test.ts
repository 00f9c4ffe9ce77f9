import { expect, it } from "vitest";
import { tickedNames, withTicked } from "./ticked";

const form = { planId: "p", "take.b": "on", "take.a": "on", taken: "x", "takeover.c": "on" };

it("names what is ticked, in the order of the form, and nothing else", () => {
  expect(tickedNames(form, "take.")).toEqual(["b", "a"]);
  expect(tickedNames({}, "take.")).toEqual([]);
});

it("adds them as a list that nobody can send by its own name", () => {
  expect(withTicked("take.", "taken")(form)).toMatchObject({ planId: "p", taken: ["b", "a"] });
});

it.each([null, "text", 3, undefined])("leaves %s, which is no form, as it is", (odd) => {
  expect(tickedNames(odd, "take.")).toEqual([]);
  expect(withTicked("take.", "taken")(odd)).toBe(odd);
});
