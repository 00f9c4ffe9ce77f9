export { getEvidenceFile } from "./get-evidence-file";
export { getItemProofs } from "./get-item-proofs";
export { listAllEvidence } from "./list-all-evidence";
export { listEvidence } from "./list-evidence";
