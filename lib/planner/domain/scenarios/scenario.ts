/** What a person may plan side by side: A what they do, B what they would do instead, Z what they would dare. */
export const SCENARIOS = ["A", "B", "Z"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What each letter stands for, as the form that makes one says it. */
export const SCENARIO_WORDS = {
  A: "A: the way you are on",
  B: "B: what you would do if A came to nothing",
  Z: "Z: what you would do if money and opinions did not matter",
} as const satisfies Record<Scenario, string>;

/** The letters that no scenario has yet, in their order. */
export const freeLetters = (taken: readonly Scenario[]): Scenario[] =>
  SCENARIOS.filter((letter) => !taken.includes(letter));
