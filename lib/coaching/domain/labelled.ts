/**
 * What was done with a label, and to whom: those who had it, or had it not, already are not among them, so that undoing
 * touches nobody else.
 */
export type Labelled = { label: string; does: "add" | "remove"; clientIds: string[] };
