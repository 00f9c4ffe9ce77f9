/** What kind of work an occupation mostly is, by its two indices. Said of occupations, never of people. */
export const CLASSES_OF_WORK = ["leadership", "hybrid", "specialist", "practitioner"] as const;
export type ClassOfWork = (typeof CLASSES_OF_WORK)[number];

/**
 * Names, and what the rule behind each saw. The fourth is worded by what it is: the specialist index rewards
 * analysis and study, and does not see the depth of a craft.
 */
export const CLASS_WORDS = {
  leadership: {
    name: "Leadership",
    text: "Leading and coordinating people make up more of this work than its subject does.",
  },
  hybrid: {
    name: "Hybrid",
    text: "Both sides are strong in this work: a subject of one’s own, and people to lead or coordinate.",
  },
  specialist: {
    name: "Specialist",
    text: "Command of a subject makes up more of this work than leading people does.",
  },
  practitioner: {
    name: "Practice",
    text: "Hands-on work. Its depth lies in doing, and an index of analysis and study sees only a part of that.",
  },
} as const satisfies Record<ClassOfWork, { name: string; text: string }>;
