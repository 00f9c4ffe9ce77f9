import type { IndustryView, Largest } from "./industry-view";
import { isFloor } from "./wage-words";

/** Fewer jobs than this on either side, and a comparison of their pay says little. Our own cut. */
const ENOUGH_JOBS = 10_000;
/** From here on one occupation is what its side is paid for. Our own cut; airline pilots are 63 % of theirs. */
const ONE_OCCUPATION = 0.6;

export type PayComparison =
  | { kind: "sound"; leadership: number; specialist: number; ratio: number }
  | { kind: "thin"; side: Side; jobs: number }
  | { kind: "one-occupation"; side: Side; title: string }
  | { kind: "unknown" };
type Side = "leadership" | "specialist";

/** Whether the pay of leadership and of specialist work can be compared there, and if not, why not. */
export function comparablePay({ professional }: Pick<IndustryView, "professional">): PayComparison {
  const { leadershipJobs, specialistJobs, leadershipWage, specialistWage, wageRatio } =
    professional;
  if (leadershipJobs < ENOUGH_JOBS)
    return { kind: "thin", side: "leadership", jobs: leadershipJobs };
  if (specialistJobs < ENOUGH_JOBS)
    return { kind: "thin", side: "specialist", jobs: specialistJobs };
  const sides = [
    ["leadership", professional.largestLeadership],
    ["specialist", professional.largestSpecialist],
  ] as const satisfies readonly (readonly [Side, Largest | null])[];
  for (const [side, largest] of sides)
    if (largest && largest.share >= ONE_OCCUPATION)
      return { kind: "one-occupation", side, title: largest.title };
  if (leadershipWage === null || specialistWage === null || wageRatio === null)
    return { kind: "unknown" };
  if (isFloor(leadershipWage) || isFloor(specialistWage)) return { kind: "unknown" };
  return {
    kind: "sound",
    leadership: leadershipWage,
    specialist: specialistWage,
    ratio: wageRatio,
  };
}

const whole = new Intl.NumberFormat("en");
/** In percent: closer than this is "about the same". */
const SAME_PCT = 3;

/** The comparison in a few words, for a cell or the end of a line. */
export function payComparisonWords(comparison: PayComparison): string {
  if (comparison.kind === "unknown") return "pay not published for both";
  if (comparison.kind === "thin")
    return comparison.jobs === 0
      ? `no such ${comparison.side} jobs to compare`
      : `too few ${comparison.side} jobs to compare (${whole.format(comparison.jobs)})`;
  if (comparison.kind === "one-occupation")
    return `not comparable: most ${comparison.side} jobs there are ${comparison.title}`;
  const percent = Math.round((comparison.ratio - 1) * 100);
  if (Math.abs(percent) < SAME_PCT) return "leadership and specialist work pay about the same";
  return `leadership work pays ${Math.abs(percent)} % ${percent > 0 ? "more" : "less"} than specialist work`;
}
