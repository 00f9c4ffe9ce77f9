import { gapsInOrder } from "./gaps-in-order";
import { type ElementGap, roleGap, type WorkElement } from "./role-gap";

type Importance = readonly (number | null)[] | null;

/**
 * What would have to grow between two roles in the way it is asked about: skills and activities alone (what one
 * knows of a field is learnt on the way, and its names say little), those that help most to plan by first.
 *
 * @returns null where either role was not rated
 */
export function workGap(
  from: Importance,
  to: Importance,
  elements: readonly WorkElement[],
): ElementGap[] | null {
  if (from === null || to === null) return null;
  const { grows } = roleGap(from, to, elements);
  return gapsInOrder(grows.filter(({ domain }) => domain !== "knowledge"));
}
