export { addPublicEntry } from "./add-public-entry";
export { applyImport } from "./apply-import";
export { copyLadder } from "./copy-ladder";
export { discardEntry } from "./discard-entry";
export { discardImport } from "./discard-import";
export { attachOccupation, deleteLadder, editLadder } from "./edit-ladder";
export { editPublicEntry, markVerified, retireEntry } from "./edit-public-entry";
export { addEntry, editEntry, removeEntry } from "./own-entries";
export { startImport } from "./start-import";
