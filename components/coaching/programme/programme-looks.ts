import type { REVIEW_SORTS } from "@/lib/coaching/domain/programme/programme";
import { PATH_NAMES, PROGRESS_NAMES } from "./programme-words";
import type { PartLook } from "./stacked-rows";

const SORT_NAMES = {
  waiting: "Waits for a coach",
  answered: "Answered",
  none: "Never asked",
} as const satisfies Record<(typeof REVIEW_SORTS)[number], string>;

export const PATH_LOOKS: readonly PartLook[] = [
  { name: PATH_NAMES.specialist, className: "fill-spec" },
  { name: PATH_NAMES.leadership, className: "fill-lead" },
  { name: PATH_NAMES.hybrid, className: "", isBoth: true },
  { name: PATH_NAMES.none, className: "fill-line-strong" },
];

/** The further, the stronger: steps of one ink, told apart by their places too. */
export const PROGRESS_LOOKS: readonly PartLook[] = PROGRESS_NAMES.map((name, step) => ({
  name,
  className: `fill-accent ${["opacity-25", "opacity-50", "opacity-75", "opacity-100"][step] ?? ""}`,
}));

export const REVIEW_LOOKS: readonly PartLook[] = [
  { name: SORT_NAMES.waiting, className: "fill-warn" },
  { name: SORT_NAMES.answered, className: "fill-ink-2" },
  { name: SORT_NAMES.none, className: "fill-line-strong" },
];
