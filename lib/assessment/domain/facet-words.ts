import { CONTRAST_WORDS } from "@/lib/catalogue/domain/path-contrasts";
import type { FacetScore } from "./score";

/** From this probability on one side may be called the higher one. */
const HIGHER = 0.9;

/** What a facet says, in words: higher only where it is nearly certain. */
export function facetWords({ facet, specialistHigher }: FacetScore): {
  title: string;
  text: string;
} {
  const { title } = CONTRAST_WORDS[facet];
  if (specialistHigher >= HIGHER) return { title, text: "higher on the specialist side" };
  if (specialistHigher <= 1 - HIGHER) return { title, text: "higher on the leadership side" };
  return { title, text: "too close to call" };
}
