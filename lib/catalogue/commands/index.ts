export { addPublicEntry } from "./add-public-entry";
export { copyLadder } from "./copy-ladder";
export { discardEntry } from "./discard-entry";
export { attachOccupation, deleteLadder, editLadder } from "./edit-ladder";
export { editPublicEntry, markVerified, retireEntry } from "./edit-public-entry";
export { addEntry, editEntry, removeEntry } from "./own-entries";
