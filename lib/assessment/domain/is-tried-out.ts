import type { Item } from "./instrument";

/** Whether an item is only being tried out: shown to some people by chance, counted nowhere. */
export const isTriedOut = (item: Item): boolean =>
  item.format === "sjt" || (item.format === "likert" && item.spare === true);
