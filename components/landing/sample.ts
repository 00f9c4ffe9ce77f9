/** An invented person, said to be one wherever it is shown; `sample.test.ts` has the engine score them. */
export const SAMPLE = {
  position: {
    mean: [0.868, 0.234],
    covariance: [
      [0.162, 0.017],
      [0.017, 0.123],
    ],
    shape: "circle",
    label: "Sample person",
  },
  cuts: { x: 0.076, y: 0.077 },
  outcomes: [
    { label: "Specialist", probability: 0.61, shape: "circle" },
    { label: "Hybrid", probability: 0.32, shape: "circle-in-diamond" },
    { label: "Neither ladder stands out", probability: 0.06, shape: "ring" },
    { label: "Leadership", probability: 0.01, shape: "diamond" },
  ],
} as const;

const HOURS = [62, 78, 84, 40, 96, 118, 72, 30, 88, 92, 60, 24, 70, 74, 48, 20, 56, 44, 30, 12];

/** Five years of the sample person's plan: hours asked for, against 104 a quarter. */
export const SAMPLE_LOAD = HOURS.map((hours, index) => ({
  label: `${2027 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  capacity: 104,
  parts: [{ name: "planned", value: hours, look: "planned" as const }],
}));

const sitting = (at: string, value: number, error: number) => ({
  at,
  value,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});

/** Three sittings: the first two differ by less than their bands, the third by more. */
export const SAMPLE_SITTINGS = [
  sitting("2027-02-10", -0.31, 0.36),
  sitting("2027-11-20", -0.12, 0.35),
  sitting("2029-03-05", 1.24, 0.37),
];
