export { addProposed } from "./add-proposed";
export { aimForRole } from "./aim-for-role";
export { renewFeed, revokeFeed } from "./calendar-feed";
export { choosePath } from "./choose-path";
export { createPlan } from "./create-plan";
export { createRevision } from "./create-revision";
export { createScenario } from "./create-scenario";
export { draftCheckIn } from "./draft-check-in";
export {
  addExperiment,
  editExperiment,
  removeExperiment,
  reopenExperiment,
  resolveExperiment,
} from "./experiments";
export { finishCheckIn } from "./finish-check-in";
export { acceptFit, startFit, stopFit } from "./fit";
export { importItems } from "./import-items";
export { importScenario } from "./import-scenario";
export {
  addItem,
  changeKind,
  editItem,
  placeItem,
  removeItem,
  reorderItem,
  setStatus,
} from "./items";
export { removeScenario, renameScenario, restoreScenario } from "./keep-scenario";
export { applyRepair, editPlan } from "./plan-settings";
export { muteByLink, saveReminderSettings, snoozeByLink, snoozeReminder } from "./reminders";
export { addRequirement, setRequirement } from "./requirements";
export { switchScenario } from "./switch-scenario";
export { takeOverItem } from "./take-over-item";
export { takePast } from "./take-past";
export { addTripwire, answerTripwire, changeTripwire, removeTripwire } from "./tripwires";
export { redo, undo } from "./undo";
