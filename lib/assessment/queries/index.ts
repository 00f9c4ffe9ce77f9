export { exportAssessment } from "./export-assessment";
export { getAssessmentSummary } from "./get-assessment-summary";
export { getReflections } from "./get-reflections";
export { getResult, type ResultView } from "./get-result";
export { getSitting } from "./get-sitting";
export { type HistoryEntry, listHistory } from "./list-history";
