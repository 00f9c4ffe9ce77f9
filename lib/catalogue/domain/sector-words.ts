/** A sector's name without what its publisher adds for its own book-keeping. */
export const shortSector = (title: string): string =>
  title.startsWith("Federal, State, and Local Government") ? "Government" : title;
