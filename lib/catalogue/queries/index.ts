export { exportCatalogue, getCredential, listStarterCredentials } from "./entries";
export { getLadder, listJobFamilies } from "./ladders";
export { searchCatalogue } from "./search";
