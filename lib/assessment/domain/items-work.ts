import type { WorkItem } from "./instrument";

/**
 * The work itself, or the next project, against rank. Not scored into either dimension: many people prefer
 * interesting work to any ladder, and a low score on both must be readable as that, not as doubt.
 */
export const WORK_ITEMS: readonly WorkItem[] = [
  {
    id: "wk-1",
    format: "work",
    reversed: false,
    text: "An interesting project matters more to me than a step up.",
    note: "The plain statement of the third way.",
  },
  {
    id: "wk-2",
    format: "work",
    reversed: false,
    text: "I could stay at my present level for years if the work stayed interesting.",
    note: "Puts a price on it: years at one level.",
  },
  {
    id: "wk-3",
    format: "work",
    reversed: false,
    text: "I think about my next project more than about my next position.",
    note: "What comes to mind by itself, rather than what one approves of.",
  },
  {
    id: "wk-4",
    format: "work",
    reversed: true,
    text: "A clear ladder to climb keeps me motivated.",
    note: "The opposite pole: the climb as a reason to work.",
  },
];
