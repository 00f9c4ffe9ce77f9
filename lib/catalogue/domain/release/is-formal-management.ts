/** A fact, not a score: the classification calls it management or first-line supervision. */
export const isFormalManagement = (code: string, title: string): boolean =>
  code.startsWith("11-") || title.includes("First-Line Supervisors");
