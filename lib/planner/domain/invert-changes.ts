import type { Change } from "./change";

/** The way back: applied to what `changes` led to, it leads to where they began. */
export const invertChanges = (changes: readonly Change[]): Change[] =>
  changes.map(invert).reverse();

function invert(change: Change): Change {
  if (change.kind === "added") return { kind: "removed", item: change.item };
  if (change.kind === "removed") return { kind: "added", item: change.item };
  // Both sides of one change have one shape, which the union does not carry through a swap.
  return { ...change, from: change.to, to: change.from } as Change;
}
