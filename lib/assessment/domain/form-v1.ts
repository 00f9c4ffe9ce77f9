import { FORM_V0 } from "./form-v0";
import type { Instrument } from "./instrument";
import { SITUATION_ITEMS } from "./items-situations";
import { SPARE_ITEMS } from "./items-spare";

/**
 * The second form: all of the first, and a bank of 16 statements and 4 situations on trial. A sitting shows the
 * 44 of the first and four on trial; what counts is what counted before.
 */
export const FORM_V1: Instrument = {
  ...FORM_V0,
  id: "fairlead-v1/prov-1/en",
  name: "fairlead-v1",
  items: [...FORM_V0.items, ...SPARE_ITEMS, ...SITUATION_ITEMS],
};
