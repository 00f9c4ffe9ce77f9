import type { NextStep } from "./next-step";
import type { ElementGap } from "./role-gap";

/** A next role as it is ranked: a step with how it differs from the present one. Changes are there minus here. */
export type NextRole = Omit<NextStep, "gaps"> & {
  /** Points of the indices, each 0–100. */
  leadershipChange: number;
  specialistChange: number;
  /** Levels of usual education; null where one of the two is not known. */
  educationChange: number | null;
  /** Skills and activities that are more important there, the largest first; null where either was not rated. */
  grows: readonly ElementGap[] | null;
};
