import type { DataRelease } from "./data-release";
import type { NextStep } from "./next-step";
import type { OccupationFacts, SectorOfWork } from "./occupation-facts";

/** All that an occupation's own page tells. */
export type OccupationPage = {
  occupation: OccupationFacts;
  /** Ours first, then the most related. */
  steps: NextStep[];
  /** By how many work there; the figures are those of the wage code. */
  sectors: SectorOfWork[];
  release: DataRelease;
};
