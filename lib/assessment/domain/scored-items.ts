import type { Instrument, Item, ScoredItem } from "./instrument";

const isScored = (item: Item): item is ScoredItem => item.format !== "work";

/** The items that count towards a dimension, in the instrument's order. */
export const scoredItems = (instrument: Instrument): ScoredItem[] =>
  instrument.items.filter(isScored);
