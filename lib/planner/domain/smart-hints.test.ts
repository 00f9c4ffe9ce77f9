import { describe, expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { type SmartHint, smartHints, type TypedItem } from "./smart-hints";

const plan = { path: "hybrid", hoursPerQuarter: 1000, startsIn: q("2027-Q1") } as const;
const good: TypedItem = {
  title: "Pass the CISM exam",
  notes: "",
  startsIn: q("2027-Q2"),
  quarters: 2,
  hours: 1200,
  serves: 0.5,
};
const about = (over: Partial<TypedItem>): SmartHint["about"][] =>
  smartHints({ ...good, ...over }, plan).map((one) => one.about);

describe("smartHints", () => {
  it("has nothing to say of what is all five, nor of nothing", () => {
    expect(about({})).toEqual([]);
    expect(about({ title: "  " })).toEqual([]);
  });

  it.each<[SmartHint["about"], Partial<TypedItem>]>([
    ["specific", { title: "CISM exam" }],
    ["specific", { title: "Improve how I present to 30 people" }],
    ["measurable", { title: "Talk about our platform" }],
    ["achievable", { hours: 0 }],
    ["achievable", { hours: null }],
    ["achievable", { hours: 2100 }],
    ["relevant", { serves: 0 }],
    ["time-bound", { startsIn: null }],
    ["time-bound", { startsIn: q("2031-Q4") }],
  ])("says what makes it %s", (wanted, over) => {
    expect(about(over)).toEqual([wanted]);
  });

  it("finds the measure in the notes too, and says how many quarters would do", () => {
    expect(about({ title: "Talk about our platform", notes: "Done when 40 people came." })).toEqual(
      [],
    );
    const [hint] = smartHints({ ...good, hours: 2100, quarters: 1 }, plan);
    expect(hint?.words).toBe(
      "It asks 210 hours a quarter of the 100 you have: give it 3 quarters, or make it smaller.",
    );
  });
});
