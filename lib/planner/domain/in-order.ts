import type { PlanItem } from "./plan";

/** Items as they are listed: by position, then by id, so that one set of items has one order. */
export const inOrder = (items: readonly PlanItem[]): PlanItem[] =>
  [...items].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
