/** Limits that were simulated for one form: what few honest people reach. */
export type SimulatedLimits = {
  lz: { hard: number; soft: number };
  oppositesGap: number;
};
