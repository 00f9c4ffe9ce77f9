import type { ItemKind } from "@/lib/planner/domain/plan";

/** How kinds are called: apart from their icons, which a form does not need. */
export const KIND_WORD = {
  certification: "Certification",
  training: "Training",
  programme: "Programme",
  degree: "Degree",
  consulting: "Consulting",
  project: "Project",
  mentoring: "Mentoring",
  role: "Role",
} as const satisfies Record<ItemKind, string>;
