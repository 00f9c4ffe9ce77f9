/** Where a step leads, in the order steps are shown. Steps back come last, and only when asked for. */
export const DIRECTIONS = [
  "toward_leadership",
  "toward_both",
  "toward_specialist",
  "bigger_scope",
  "lateral",
  "step_back",
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Headings, and the rule behind each in plain words. */
export const DIRECTION_WORDS = {
  toward_leadership: {
    title: "Toward leadership",
    text: "At least 10 points more leadership than here, and 70 or more in all.",
  },
  toward_both: {
    title: "Toward both",
    text: "At least 10 points more on each side than here.",
  },
  toward_specialist: {
    title: "Toward depth",
    text: "At least 10 points more specialist work than here, and 55 or more in all.",
  },
  bigger_scope: {
    title: "Bigger scope",
    text: "Leadership work here and there, with at least a fifth more median pay.",
  },
  lateral: {
    title: "Sideways",
    text: "Related work of a similar kind and height.",
  },
  step_back: {
    title: "Steps back",
    text: "Related work that asks for less, or pays at least a fifth less.",
  },
} as const satisfies Record<Direction, { title: string; text: string }>;

/** The steps by direction, in the order of `DIRECTIONS`, without empty groups. Keeps their order inside each. */
export function byDirection<Step extends { direction: Direction }>(
  steps: readonly Step[],
): { direction: Direction; steps: Step[] }[] {
  return DIRECTIONS.map((direction) => ({
    direction,
    steps: steps.filter((step) => step.direction === direction),
  })).filter((group) => group.steps.length > 0);
}

/** The steps in the order they are shown: by direction, and as given inside each. */
export const inShownOrder = <Step extends { direction: Direction }>(
  steps: readonly Step[],
): Step[] => byDirection(steps).flatMap((group) => group.steps);
