/** Longest note on a sitting, in UTF-16 units. */
export const NOTE_MAX = 2000;
