import { expect, it } from "vitest";
import { gapSentence } from "./gap-words";
import type { ElementGap } from "./role-gap";

const gap = (name: string, delta: number): ElementGap => ({
  id: name,
  name,
  domain: "skill",
  from: 3,
  to: 3 + delta,
  delta,
});

it("names what grows most, and how much is there already", () => {
  const grows = [
    gap("Coordination", 1),
    gap("Negotiation", 0.8),
    gap("Writing", 0.5),
    gap("Speaking", 0.4),
  ];
  expect(gapSentence({ grows, covered: [gap("Reading", 0)], recedes: [] })).toBe(
    "4 things count more there, most of all Coordination, Negotiation, and Writing; 1 of the things that are important there is asked for here already.",
  );
  expect(gapSentence({ grows: grows.slice(0, 1), covered: [], recedes: [] })).toBe(
    "One thing counts more there, Coordination; 0 of the things that are important there are asked for here already.",
  );
  expect(gapSentence({ grows: [], covered: [], recedes: [] })).toMatch(
    /^Nothing would have to grow by much/,
  );
});
