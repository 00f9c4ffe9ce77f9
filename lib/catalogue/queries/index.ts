export { getCopiedLadder, listCopiedLadders } from "./copied-ladders";
export { getCuratedEntry, listCuratedEntries, listEntryKeys, lookAtEdit } from "./curate";
export { getCredential, getEntryPage, listStarterCredentials } from "./entries";
export { exportCatalogue } from "./export-catalogue";
export { listVersions } from "./history";
export { getLadder, listJobFamilies } from "./ladders";
export { readOccupationTitles } from "./occupation-titles";
export { readLadderChoice } from "./read-ladder-choice";
export { searchCatalogue } from "./search";
