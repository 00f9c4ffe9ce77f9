export { draftPlan } from "./draft-plan";
export { exportPlanner } from "./export-planner";
export { findChoice, listChoices } from "./find-choice";
export { findPlan } from "./find-plan";
export { getPlan, type PlanView } from "./get-plan";
export { getPlanPage, type PlanPageView } from "./get-plan-page";
export { getPlanningSummary } from "./get-planning-summary";
export { findLatestReading } from "./latest-verdict";
export {
  diffRevisions,
  diffSinceRevision,
  findRevisionBefore,
  getRevision,
  listRevisions,
  readRevision,
} from "./revisions";
export { starterCredential } from "./starter-credentials";
