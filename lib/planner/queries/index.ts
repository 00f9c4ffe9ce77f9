export { exportPlanner } from "./export-planner";
export { findChoice, listChoices } from "./find-choice";
export { findPlan, findPlanOf } from "./find-plan";
export { getPlan, type PlanView } from "./get-plan";
export { getPlanPage, type PlanPageView } from "./get-plan-page";
export { getPlanningSummary } from "./get-planning-summary";
export {
  diffRevisions,
  diffSinceRevision,
  findRevisionBefore,
  getRevision,
  listRevisions,
  readRevision,
} from "./revisions";
