import type { Instrument, Item, ScoredItem } from "./instrument";
import { isTriedOut } from "./is-tried-out";

const isScored = (item: Item): item is ScoredItem =>
  (item.format === "likert" || item.format === "pair") && !isTriedOut(item);

/** The items that count towards a dimension, in the instrument's order. */
export const scoredItems = (instrument: Instrument): ScoredItem[] =>
  instrument.items.filter(isScored);
