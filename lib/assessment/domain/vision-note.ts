import { PATHS } from "@/lib/kernel/path";
import type { Verdict } from "./score";

/**
 * A word on wish and score when they point to different paths; null when they agree or one of them is silent.
 *
 * @param wish a choice of the question on five or ten years, e.g. "specialist" or "open"
 */
export function visionNote(
  wish: string | undefined,
  verdict: Verdict,
  years: 5 | 10,
): string | null {
  const wished = PATHS.find((path) => path === wish);
  if (!wished || (verdict.kind !== "clear" && verdict.kind !== "leaning")) return null;
  if (verdict.outcome === wished || verdict.outcome === "exploring") return null;
  return `In ${years} years you would like to be on the ${wished} path, while your answers lean towards ${verdict.outcome}. Both are yours: what you wish for is not wrong because a score says otherwise.`;
}
