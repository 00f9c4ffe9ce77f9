/** Of one form: items shown, mean standard error, and shares of people 0..1. */
export type SimulatedForm = {
  name: string;
  items: string;
  error: number;
  right: number;
  clear: number;
  clearAndRight: number;
};

/** What simulated people got from each form; from docs/simulation.md, made by `npm run bench:instrument`. */
export const SIMULATED_FORMS: readonly SimulatedForm[] = [
  {
    name: "24 statements",
    items: "24.0",
    error: 0.373,
    right: 0.762,
    clear: 0.598,
    clearAndRight: 0.901,
  },
  {
    name: "24 statements and 8 pairs",
    items: "32.0",
    error: 0.329,
    right: 0.814,
    clear: 0.698,
    clearAndRight: 0.913,
  },
  {
    name: "32 statements and 8 pairs: the form",
    items: "40.0",
    error: 0.295,
    right: 0.825,
    clear: 0.728,
    clearAndRight: 0.918,
  },
  {
    name: "Questions chosen as one goes, once calibrated",
    items: "21.2",
    error: 0.333,
    right: 0.786,
    clear: 0.667,
    clearAndRight: 0.897,
  },
  {
    name: "Everything there is",
    items: "56.0",
    error: 0.251,
    right: 0.837,
    clear: 0.778,
    clearAndRight: 0.917,
  },
];

/** The form as it is read today, widened by the doubt about provisional numbers; from the same page. */
export const SIMULATED_TODAY: SimulatedForm = {
  name: "The form, widened while its numbers are provisional",
  items: "40.0",
  error: 0.414,
  right: 0.795,
  clear: 0.568,
  clearAndRight: 0.956,
};

/**
 * What the form would say if another correlation of the two sides were assumed than the .2 that 2,000 people
 * were simulated with (`correlationSensitivity`, seed 2026, provisional numbers).
 */
export const SIMULATED_CORRELATIONS = [
  { assumed: 0, right: 0.8145, clear: 0.703, clearAndRight: 0.9054, differs: 0.0105 },
  { assumed: 0.2, right: 0.8165, clear: 0.703, clearAndRight: 0.9033, differs: 0 },
  { assumed: 0.5, right: 0.8135, clear: 0.698, clearAndRight: 0.899, differs: 0.0195 },
] as const;
