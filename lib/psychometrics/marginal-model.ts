import type { GradedItem } from "./instrument";
import type { ResponsePattern } from "./response-patterns";

/** Where a group stands in one dimension; the reference group is fixed at 0 and 1. */
export type GroupDistribution = { mean: number; variance: number };

/**
 * People who share a distribution. `blocks[j]` says which of the model's items column j of their
 * answers is; `free` groups have their own mean and variance (one dimension only).
 */
export type Group = {
  patterns: readonly ResponsePattern[];
  blocks: readonly number[];
  free: boolean;
};

/**
 * A model to fit by marginal maximum likelihood. `items` hold start values, and a slope of 0 stays 0;
 * `correlation` is null in one dimension; `priorMeans` (d0 per item) makes it MAP.
 */
export type MarginalModel = {
  items: readonly GradedItem[];
  groups: readonly Group[];
  correlation: number | null;
  points: number;
  priorMeans?: readonly (readonly number[])[];
};

/** Every number of the model that may move. */
export type ModelState = {
  items: GradedItem[];
  correlation: number | null;
  distributions: GroupDistribution[];
};

/** The prior of a group that is not free. */
export const STANDARD: GroupDistribution = { mean: 0, variance: 1 };
