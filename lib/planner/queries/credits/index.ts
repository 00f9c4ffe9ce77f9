export { findNewHeld } from "./find-new-held";
export { findNewActivity, getActivity } from "./get-activity";
export { getAudit } from "./get-audit";
export { getCost } from "./get-cost";
export { getCredits, getHeld } from "./get-credits";
export { getLeast } from "./get-least";
export { getSharedCredits } from "./get-shared-credits";
export { listActivities } from "./list-activities";
