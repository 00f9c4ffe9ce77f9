import type { PROGRAMME_PATHS, REVIEW_STANDS } from "@/lib/coaching/domain/programme/programme";

export const PATH_NAMES = {
  specialist: "Specialist",
  leadership: "Leadership",
  hybrid: "Hybrid",
  none: "No plan yet",
} as const satisfies Record<(typeof PROGRAMME_PATHS)[number], string>;

export const PROGRESS_NAMES = [
  "Nothing done yet",
  "Up to a third",
  "Up to two thirds",
  "More than two thirds",
] as const;

export const STAND_NAMES = {
  requested: "Asked, not begun",
  "in review": "In review",
  "changes requested": "Changes requested",
  commented: "Commented",
  approved: "Approved",
  none: "Never asked",
} as const satisfies Record<(typeof REVIEW_STANDS)[number], string>;

/** A number of people, or that it is not told. */
export const told = (people: number | null): string =>
  people === null ? "not told" : people === 1 ? "1 person" : `${people} people`;
