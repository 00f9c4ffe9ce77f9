import type { Instrument } from "./instrument";
import { ADVANCEMENT_ITEMS } from "./items-advancement";
import { PAIR_ITEMS } from "./items-pairs";
import { RESPONSIBILITIES_ITEMS } from "./items-responsibilities";
import { SATISFACTION_ITEMS } from "./items-satisfaction";
import { SKILLS_ITEMS } from "./items-skills";
import { WORK_ITEMS } from "./items-work";

/** The first form: 32 statements, 8 pairs and 4 unscored statements on the work itself. */
export const FORM_V0: Instrument = {
  id: "fairlead-v0/prov-1/en",
  name: "fairlead-v0",
  version: "prov-1",
  language: "en",
  status: "provisional",
  correlation: 0.2,
  items: [
    ...SKILLS_ITEMS,
    ...RESPONSIBILITIES_ITEMS,
    ...ADVANCEMENT_ITEMS,
    ...SATISFACTION_ITEMS,
    ...PAIR_ITEMS,
    ...WORK_ITEMS,
  ],
};
