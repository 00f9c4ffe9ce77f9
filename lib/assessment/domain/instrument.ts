import type { Contrast } from "@/lib/catalogue/domain/path-contrasts";

/** The two orientations that are measured. They are separate: both may be high, or neither. */
export const DIMENSIONS = ["specialist", "leadership"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What an item is about: the same four contrasts on which the paths are compared. */
export type Facet = Contrast;

/** How hard it is expected to be to answer towards the key, before any data: an expert's guess. */
export type Difficulty = "easy" | "average" | "hard";

/** A statement with five degrees of agreement. */
export type LikertItem = {
  id: string;
  format: "likert";
  facet: Facet;
  dimension: Dimension;
  /** True when agreeing speaks against the dimension: a polar opposite in positive words. */
  reversed: boolean;
  difficulty: Difficulty;
  text: string;
  /** Why the item is there. */
  note: string;
  /** Being tried out: shown to some people, counts for nothing until it has numbers of its own. */
  spare?: true;
};

/** Two things one may prefer, five degrees between them; one side per dimension. */
export type PairItem = {
  id: string;
  format: "pair";
  facet: Facet;
  text: string;
  sideA: string;
  sideB: string;
  /** Which side speaks for the specialist dimension; the other one speaks for leadership. */
  specialistSide: "A" | "B";
  note: string;
};

/** A statement on the work itself against rank. Never scored; shown as context. */
export type WorkItem = {
  id: string;
  format: "work";
  reversed: boolean;
  text: string;
  note: string;
};

/** One thing a person may do in a situation. */
type SjtOption = {
  text: string;
  /** Expected before any data; nothing is computed from it until experts or answers have confirmed it. */
  speaksFor: Dimension | "both" | "neither";
};

/** A situation with four or five things one may do in it, all of them sensible. Always tried out, never scored. */
export type SjtItem = {
  id: string;
  format: "sjt";
  facet: Facet;
  /** The situation. */
  text: string;
  options: readonly SjtOption[];
  note: string;
};

export type Item = LikertItem | PairItem | WorkItem | SjtItem;
export type ScoredItem = LikertItem | PairItem;

/** Statements and pairs have five answers, coded 0 to 4 in the order shown; of any item, see `categoriesOf`. */
export const CATEGORIES = 5;

/** A questionnaire in one language with one set of numbers. Changing a word makes a new version. */
export type Instrument = {
  /** `<name>/<version>/<language>`, the id of its row. */
  id: string;
  name: string;
  version: string;
  language: string;
  status: "provisional" | "interim" | "calibrated";
  /** Correlation of the two dimensions in the prior. */
  correlation: number;
  items: readonly Item[];
};
