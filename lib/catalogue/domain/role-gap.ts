/** What work asks for: one skill, knowledge area or activity of the content model. */
export type WorkElement = { id: string; name: string; domain: ElementDomain };
export type ElementDomain = "skill" | "knowledge" | "activity";

/** How important an element is here and there, 1–5, and by how much it differs. */
export type ElementGap = WorkElement & { from: number; to: number; delta: number };

export type RoleGap = {
  /** More important there by `GROWS_BY` or more: what would have to grow, the largest first. */
  grows: ElementGap[];
  /** Important there, and no less so here: what is carried over, the most important first. */
  covered: ElementGap[];
  /** Less important there by `GROWS_BY` or more, the largest first. */
  recedes: ElementGap[];
};

/** From here on a difference is shown: the cut of the next roles' own gaps. */
export const GROWS_BY = 0.3;
/** "Important" on the scale of 1 to 5. */
export const IMPORTANT = 3;

/**
 * The gap between two roles: to minus from, in points of importance (1–5), element by element.
 * Elements that either role was not rated on are left out.
 *
 * @param elements in the order of both lists of importance
 * @throws RangeError when the lists do not fit the elements
 */
export function roleGap(
  from: readonly (number | null)[],
  to: readonly (number | null)[],
  elements: readonly WorkElement[],
): RoleGap {
  if (from.length !== elements.length || to.length !== elements.length)
    throw new RangeError(`expected ${elements.length} values each`);
  const gaps = elements.flatMap((element, at) => {
    const [here, there] = [from[at] ?? null, to[at] ?? null];
    if (here === null || there === null) return [];
    return [{ ...element, from: here, to: there, delta: hundredths(there - here) }];
  });
  return {
    grows: gaps.filter(({ delta }) => delta >= GROWS_BY).sort((a, b) => b.delta - a.delta),
    covered: gaps
      .filter(({ to, delta }) => to >= IMPORTANT && delta < GROWS_BY)
      .sort((a, b) => b.to - a.to),
    recedes: gaps.filter(({ delta }) => delta <= -GROWS_BY).sort((a, b) => a.delta - b.delta),
  };
}

/** Importance has two decimal places: 3.6 − 3.3 must not miss the cut by a rounding of the machine. */
const hundredths = (value: number) => Math.round(value * 100) / 100;
