export { aimForRole } from "./aim-for-role";
export { choosePath } from "./choose-path";
export { createPlan } from "./create-plan";
export { createRevision } from "./create-revision";
export { acceptFit, startFit, stopFit } from "./fit";
export {
  addItem,
  changeKind,
  editItem,
  placeItem,
  removeItem,
  reorderItem,
  setStatus,
} from "./items";
export { applyRepair, editPlan } from "./plan-settings";
export { redo, undo } from "./undo";
