import { PATHS, type Path } from "@/lib/kernel/path";
import type { Outcome } from "./outcome";
import type { Verdict } from "./score";

type Wish = { questionId: string; years: 5 | 10; wished: Path };

const ASKED = [
  { questionId: "five-years-path", years: 5 },
  { questionId: "ten-years-path", years: 10 },
] as const;

/** The stated wishes that name a path which is none of `outcomes`, five years first. */
export const wishesBeside = (
  reflections: Readonly<Record<string, string>>,
  outcomes: readonly Outcome[],
): Wish[] =>
  ASKED.flatMap(({ questionId, years }) => {
    const wished = PATHS.find((path) => path === reflections[questionId]);
    return wished && !outcomes.includes(wished) ? [{ questionId, years, wished }] : [];
  });

/**
 * A word on wishes and score where they point to different paths; null when they agree or one of them is silent.
 *
 * @param reflections answers by question id; a wish is e.g. "specialist" or "open"
 */
export function visionNote(
  reflections: Readonly<Record<string, string>>,
  verdict: Verdict,
): string | null {
  if (verdict.kind === "none") return null;
  const outcomes = verdict.kind === "close" ? [verdict.outcome, verdict.next] : [verdict.outcome];
  const [first, second] = wishesBeside(reflections, outcomes);
  if (!first) return null;
  return `${wishWords(first, second)}, while your answers ${leaning(verdict)}. Both are yours: what you wish for is not wrong because a score says otherwise, and a wish can be about more than what you like to do.`;
}

function wishWords(first: Wish, second: Wish | undefined): string {
  const path = `you would like to be on the ${first.wished} path`;
  if (!second) return `In ${first.years} years ${path}`;
  if (first.wished === second.wished) return `In 5 years and in 10 ${path}`;
  return `In 5 years ${path}, in 10 on the ${second.wished} path`;
}

const NAMED: Readonly<Record<Outcome, string>> = {
  specialist: "specialist",
  leadership: "leadership",
  hybrid: "hybrid",
  exploring: "neither ladder",
};

function leaning(verdict: Exclude<Verdict, { kind: "none" }>): string {
  const { kind, outcome } = verdict;
  if (kind === "close") return `waver between ${NAMED[outcome]} and ${NAMED[verdict.next]}`;
  if (outcome === "exploring") return "are drawn up neither ladder";
  return `lean towards ${outcome}`;
}
