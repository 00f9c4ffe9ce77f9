import type { SimulatedLimits } from "./simulated-sign-limits";

/** Of the 40 items that count in either form: what is on trial changes no sign. */
const FORTY: SimulatedLimits = { lz: { hard: -2.17, soft: -1.38 }, oppositesGap: 2.25 };

/**
 * Limits per instrument version, from 5,000 people who answer by the model, each with plausible other numbers
 * (seed 5000, normal traits, correlation .2): lz at its 3 % and 10 % quantiles, opposites at 99 %.
 */
export const FORM_LIMITS: Readonly<Record<string, SimulatedLimits>> = {
  "fairlead-v0/prov-1/en": FORTY,
  "fairlead-v1/prov-1/en": FORTY,
};
