import type { ClassProbabilities } from "@/lib/psychometrics/class-probabilities";
import type { ClassName } from "@/lib/psychometrics/class-weights";
import type { Verdict as ClassVerdict } from "@/lib/psychometrics/verdict";
import type { Outcome } from "./outcome";
import type { Probabilities, Verdict } from "./score";

/** The measurement model’s classes by the names of the paths. */
export const OUTCOME_OF = {
  first: "specialist",
  second: "leadership",
  hybrid: "hybrid",
  exploring: "exploring",
} as const satisfies Record<ClassName, Outcome>;

/** The measurement model's class probabilities by the names of the paths. */
export const probabilitiesOf = (classes: ClassProbabilities): Probabilities => ({
  specialist: classes.first,
  leadership: classes.second,
  hybrid: classes.hybrid,
  exploring: classes.exploring,
});

/** The measurement model's verdict by the names of the paths. */
export function verdictOf(verdict: ClassVerdict): Verdict {
  const { probability } = verdict;
  const outcome = OUTCOME_OF[verdict.likeliest];
  return verdict.kind === "not-separable"
    ? { kind: "close", outcome, next: OUTCOME_OF[verdict.next], probability }
    : { kind: verdict.kind, outcome, probability };
}
