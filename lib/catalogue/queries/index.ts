export { getCredential, listStarterCredentials } from "./entries";
export { exportCatalogue } from "./export-catalogue";
export { getLadder, listJobFamilies, readFamilies } from "./ladders";
export { readOccupationTitles } from "./occupation-titles";
export { searchCatalogue } from "./search";
