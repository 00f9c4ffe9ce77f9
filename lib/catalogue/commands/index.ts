export { addPublicEntry } from "./add-public-entry";
export { discardEntry } from "./discard-entry";
export { editPublicEntry, markVerified, retireEntry } from "./edit-public-entry";
export { addEntry, editEntry, removeEntry } from "./own-entries";
