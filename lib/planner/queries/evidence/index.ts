export { getEvidenceFile } from "./get-evidence-file";
export { getItemProofs } from "./get-item-proofs";
export { listEvidence } from "./list-evidence";
