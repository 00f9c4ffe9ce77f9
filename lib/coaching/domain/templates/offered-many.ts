/** To whom of many a template was offered, and why not to the others, by name as far as the coach knows them. */
export type OfferedMany = {
  offered: { clientId: string; name: string; reviewId: string }[];
  left: { name: string | null; words: string }[];
};

/** As many as one page of the list of clients has. */
export const MOST_AT_ONCE = 50;

/** Where a template is offered to those who were chosen. */
export const offerManyAddress = (
  to: readonly string[],
  said: Readonly<Record<string, string>> = {},
): string =>
  `/templates/offer?${new URLSearchParams([...Object.entries(said), ...to.map((id): [string, string] => ["to", id])])}`;
