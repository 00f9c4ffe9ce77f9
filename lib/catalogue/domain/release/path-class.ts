/** What an occupation mostly is; a person's path is chosen, never inferred from it. */
export type PathClass = "leadership" | "hybrid" | "specialist" | "practitioner";

type Standing = {
  leadership: number;
  specialist: number;
  /** + leans to leadership, − to depth. */
  lean: number;
  specialistInZone: number;
};

/** The class of an occupation by its two indices (0–100). Cut-offs of ../shared/catalogue/README.md. */
export function pathClassOf(standing: Standing): PathClass {
  const { leadership, specialist, lean, specialistInZone } = standing;
  if (leadership >= 85 && lean >= 10 && leadership - specialist >= 5) return "leadership";
  if (leadership >= 85) return "hybrid";
  if (leadership >= 65 && specialist >= 60 && lean > -25) return "hybrid";
  if (specialist >= 60) return "specialist";
  return specialist >= 45 && specialistInZone >= 60 ? "specialist" : "practitioner";
}
