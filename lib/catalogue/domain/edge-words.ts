/** Where a step comes from. The derived ones are ours, and are said to be. */
export type EdgeSource =
  | "official"
  | "official_supplemental"
  | "official_reverse"
  | "derived_soc_family"
  | "derived_knowledge_match";

/** Whether we added the step ourselves. */
export const isSuggestedByUs = (source: EdgeSource): boolean => source.startsWith("derived_");

const SOURCE_WORDS = {
  official: "O*NET lists it among the ten most related occupations",
  official_supplemental: "O*NET lists it among the twenty most related occupations",
  official_reverse: "O*NET lists this occupation as related from there",
  derived_soc_family: "Suggested by us: a management role of this family of occupations",
  derived_knowledge_match:
    "Suggested by us: a role of the same group that rests on much the same knowledge",
} as const satisfies Record<EdgeSource, string>;

/** Why a step is shown, in one sentence without its stop. */
export const sourceWords = (source: EdgeSource): string => SOURCE_WORDS[source];
