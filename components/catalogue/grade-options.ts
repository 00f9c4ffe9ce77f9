import { certainty, GRADES } from "@/lib/catalogue/domain/certainty";

/** How sure a fact is, as a choice. */
export const GRADE_OPTIONS = GRADES.map((grade) => ({
  value: grade,
  label: `${grade}: ${certainty([grade]).words}`,
}));
