export { getEvidenceFile } from "./get-evidence-file";
export { listEvidence } from "./list-evidence";
