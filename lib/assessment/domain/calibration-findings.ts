import { z } from "zod";

const reason = z.enum(["few-answers", "weak-item-rest", "flat", "uncertain", "group-difference"]);
export type QuarantineReason = z.infer<typeof reason>;

const numbers = z.array(z.number());

const item = z.object({
  id: z.string(),
  /** Answers in all and per keyed category; null stands for fewer than five people. */
  answers: z.number().nullable(),
  counts: z.array(z.number().nullable()),
  merged: numbers.nullable(),
  itemRest: z.number().nullable(),
  slopes: numbers.nullable(),
  slopeErrors: numbers.nullable(),
  intercepts: numbers.nullable(),
  interceptErrors: numbers.nullable(),
  quarantine: z.array(reason),
});
export type ItemFindings = z.infer<typeof item>;

const scale = z.object({
  dimension: z.string(),
  facet: z.string().nullable(),
  items: z.number(),
  people: z.number().nullable(),
  alpha: z.number().nullable(),
  omega: z.number().nullable(),
  addedValue: z
    .object({ fromOwn: z.number(), fromTotal: z.number(), addsValue: z.boolean() })
    .nullable(),
});

/** One way of splitting people, and the items that work differently in its two halves. */
const comparison = z.object({
  name: z.string(),
  people: z.tuple([z.number(), z.number()]),
  items: z.number(),
  flagged: z.array(z.object({ id: z.string(), deltaR2: z.number(), p: z.number() })),
});
export type GroupComparison = z.infer<typeof comparison>;

/**
 * What a calibration found, as its row holds it: numbers about questions. Nothing in it is about a person, and
 * no number is of fewer than five people.
 */
export const calibrationFindings = z.object({
  gate: z.enum(["nothing", "classical", "interim", "calibrated"]),
  base: z.string(),
  people: z.number().nullable(),
  smallestCategory: z.number().nullable(),
  fit: z.object({ logLik: z.number(), iterations: z.number(), converged: z.boolean() }).nullable(),
  correlation: z.object({ value: z.number(), standardError: z.number().nullable() }).nullable(),
  items: z.array(item),
  scales: z.array(scale),
  residuals: z.array(z.object({ first: z.string(), second: z.string(), correlation: z.number() })),
  groups: z.array(comparison),
  /** How the new metric was brought onto that of the version before; null where it was not. */
  links: z
    .array(
      z.object({
        dimension: z.string(),
        scale: z.number(),
        shift: z.number(),
        anchors: z.number(),
      }),
    )
    .nullable(),
  /** Why no version is proposed although the gates would allow one. */
  noProposal: z.string().nullable(),
});
export type CalibrationFindings = z.infer<typeof calibrationFindings>;
