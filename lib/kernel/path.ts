/** A path a person chooses; never inferred. */
export const PATHS = ["specialist", "leadership", "hybrid"] as const;
export type Path = (typeof PATHS)[number];
