export { getCopiedLadder, listCopiedLadders } from "./copied-ladders";
export { getCredential, listStarterCredentials } from "./entries";
export { exportCatalogue } from "./export-catalogue";
export { getLadder, listJobFamilies } from "./ladders";
export { readOccupationTitles } from "./occupation-titles";
export { readLadderChoice } from "./read-ladder-choice";
export { searchCatalogue } from "./search";
