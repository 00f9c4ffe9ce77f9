import { CLASS_WORDS, type ClassOfWork } from "./class-words";
import { preparationWords } from "./standing-words";
import { signed, wageWords } from "./wage-words";

/** Jobs of one class of work and what is projected for them; thousands, and percent over ten years. */
export type ClassOutlook = {
  pathClass: ClassOfWork;
  occupations: number;
  jobsThousands: number;
  growthPct: number;
  openingsThousands: number;
};

/**
 * Median pay of the occupations of one class that ask for alike preparation: a quarter of them pay less than `low`,
 * half less than `middle`, a quarter more than `high`. Each wage code counts once, whatever its size.
 */
export type ClassPay = {
  zone: number;
  pathClass: ClassOfWork;
  wageCodes: number;
  low: number;
  middle: number;
  high: number;
};

/** How many people work in each class and what is expected of them, as one or two sentences; the paths first. */
export function outlookWords(outlook: readonly ClassOutlook[]): string {
  const all = outlook.reduce((sum, { jobsThousands }) => sum + jobsThousands, 0);
  const grows = outlook
    .filter(({ pathClass }) => pathClass !== "practitioner")
    .sort((a, b) => b.growthPct - a.growthPct)
    .map(({ pathClass, growthPct }) => `${nameOf(pathClass)} occupations by ${signed(growthPct)}`);
  if (grows.length === 0) return "No outlook was published.";
  return `Of ${millions(all)} US jobs, ${outlook
    .map(({ pathClass, jobsThousands }) => `${millions(jobsThousands)} are ${IN[pathClass]}`)
    .join(", ")}. Over ten years the number of jobs is expected to change in ${listed(grows)}.`;
}

/** Where the middle occupation of each class stands in one job zone, best paid first, as a sentence. */
export function payWords(zone: number, pay: readonly ClassPay[]): string {
  const said = pay
    .filter((one) => one.zone === zone)
    .sort((a, b) => b.middle - a.middle)
    .map(({ pathClass, middle }) => `${nameOf(pathClass)} ${wageWords(middle)}`);
  return `Among occupations that ask for ${preparationWords(zone)}, the middle one pays: ${listed(said)}.`;
}

const IN = {
  leadership: "in leadership occupations",
  hybrid: "in hybrid ones",
  specialist: "in specialist ones",
  practitioner: "in hands-on practice",
} as const satisfies Record<ClassOfWork, string>;

const nameOf = (of: ClassOfWork): string => CLASS_WORDS[of].name.toLowerCase();

/** Thousands as millions: 19987.6 is "20.0 million". */
export const millions = (thousands: number): string => `${(thousands / 1000).toFixed(1)} million`;

const listed = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : (parts[0] ?? "");
