/** What the step is called by which a proposal places `items` items anew. */
export const fitLabel = (items: number): string =>
  `fit: ${items} item${items === 1 ? "" : "s"} placed anew`;
