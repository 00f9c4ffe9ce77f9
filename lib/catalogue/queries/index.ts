export { getCredential, listStarterCredentials } from "./entries";
export { exportCatalogue } from "./export-catalogue";
export { getLadder, listJobFamilies, readFamilies } from "./ladders";
export { searchCatalogue } from "./search";
