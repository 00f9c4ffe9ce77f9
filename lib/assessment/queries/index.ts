export { exportAssessment } from "./export-assessment";
export { getAssessmentSummary } from "./get-assessment-summary";
export { getReflections } from "./get-reflections";
export { getResult } from "./get-result";
export { getSitting } from "./get-sitting";
export { listHistory } from "./list-history";
