export { findFeed, openFeed } from "./calendar-feed";
export { listChangedEntries } from "./changed-entries";
export { compareScenarios } from "./compare-scenarios";
export { compareVersions } from "./compare-versions";
export { getExperiment, getJournal, listExperiments } from "./experiments";
export { exportPlanner } from "./export-planner";
export { findChoice } from "./find-choice";
export { findNewItem } from "./find-new-item";
export { findPlan } from "./find-plan";
export { getCheckIn } from "./get-check-in";
export { getChoosing, getFirstSteps } from "./get-first-steps";
export { getFit } from "./get-fit";
export { getNewPlan } from "./get-new-plan";
export { getNextRoles } from "./get-next-roles";
export { getPlan } from "./get-plan";
export { getPlanPage } from "./get-plan-page";
export { getPlanSettings } from "./get-plan-settings";
export { getPlanningSummary } from "./get-planning-summary";
export { getProgress, getSharedProgress } from "./get-progress";
export { getRequirements } from "./get-requirements";
export { getTarget } from "./get-target";
export { listCheckIns, listNotedBy } from "./list-check-ins";
export { listItemsNaming } from "./list-items-naming";
export { listMissing } from "./list-missing";
export { listProposed } from "./list-proposed";
export { listTwins } from "./list-twins";
export { previewImport } from "./preview-import";
export { getReminderSettings, listReminders } from "./reminders";
export {
  diffRevisions,
  diffSinceRevision,
  getRevision,
  listRevisions,
} from "./revisions";
export { getScenarios, listScenarios } from "./scenarios";
