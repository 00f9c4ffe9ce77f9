export { findNewHeld } from "./find-new-held";
export { findNewActivity, getActivity } from "./get-activity";
export { getCredits, getHeld } from "./get-credits";
export { listActivities } from "./list-activities";
