export { type EntryView, exportCatalogue, getCredential, listStarterCredentials } from "./entries";
export { getLadder, listJobFamilies } from "./ladders";
export { type SearchPage, searchCatalogue } from "./search";
