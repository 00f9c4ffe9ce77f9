import { CLASS_WORDS, CLASSES_OF_WORK, type ClassOfWork } from "./class-words";
import { signed } from "./wage-words";

/** Projected growth of one kind of work over ten years. */
export type GrowthOfKind = {
  kind: ClassOfWork;
  occupations: number;
  jobsThousands: number;
  growthPct: number;
  openingsThousands: number;
};

/** In the order the kinds are always shown. */
export const inKindOrder = (growth: readonly GrowthOfKind[]): GrowthOfKind[] =>
  growth.toSorted((a, b) => CLASSES_OF_WORK.indexOf(a.kind) - CLASSES_OF_WORK.indexOf(b.kind));

/** Which kind of work is expected to grow most there, and which has most openings. */
export function growthSentence(growth: readonly GrowthOfKind[]): string {
  const [fastest] = growth.toSorted((a, b) => b.growthPct - a.growthPct);
  const [most] = growth.toSorted((a, b) => b.openingsThousands - a.openingsThousands);
  if (!fastest || !most) return "No outlook was published.";
  const name = ({ kind }: GrowthOfKind) => CLASS_WORDS[kind].name.toLowerCase();
  const change = signed(fastest.growthPct);
  if (growth.length === 1)
    return `All of the work there is ${name(fastest)}; its jobs are expected to change by ${change}.`;
  if (fastest.growthPct <= 0)
    return `No kind of work there is expected to grow; ${name(fastest)} loses least (${change}). Most openings are in ${name(most)}.`;
  return `Of the kinds of work there, ${name(fastest)} is expected to grow most (${change}); most openings are in ${name(most)}.`;
}
