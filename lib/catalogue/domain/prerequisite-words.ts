import type { Prerequisite } from "./catalogue-entry";
import { certainty } from "./certainty";

/** One prerequisite as a phrase with how sure it is: "5 years of experience (general knowledge, not looked up)". */
export function prerequisiteWords(needed: Prerequisite): string {
  return `${phrase(needed)} (${certainty([needed.grade]).words})`;
}

function phrase(needed: Prerequisite): string {
  if (needed.kind === "experience")
    return `${needed.years} ${needed.years === 1 ? "year" : "years"} of experience`;
  return needed.kind === "credential" ? `${needed.name}, held first` : needed.name;
}
