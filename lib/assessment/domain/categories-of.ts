import { CATEGORIES, type Item } from "./instrument";

/** How many answers an item has: five, but for a situation as many as it has options. Raw answers are 0 to one less. */
export const categoriesOf = (item: Item): number =>
  item.format === "sjt" ? item.options.length : CATEGORIES;
