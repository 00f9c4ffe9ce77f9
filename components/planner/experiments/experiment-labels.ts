/** The fields of an experiment, in the order of its form. */
export const EXPERIMENT_LABELS = {
  uncertainty: "What do you not know?",
  test: "A cheap test",
  expectation: "What would count as a yes?",
  forecast: "How likely is a yes, in per cent?",
  dueOn: "By when you will know",
} as const;
