export { exportCatalogue, getCredential, listStarterCredentials } from "./entries";
export { getLadder, listJobFamilies, readFamilies } from "./ladders";
export { searchCatalogue } from "./search";
