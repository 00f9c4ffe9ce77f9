import type { RenewalTerms, Requirement } from "@/lib/catalogue/domain/renewal-rule";
import { type Fraction, fraction, greatest, minus, plus, ZERO } from "@/lib/kernel/fraction";
import {
  type CountedCredit,
  type CountedCycle,
  concerns,
  countedCredits,
  total,
} from "./counted-credits";
import type { Credit } from "./credits-of";
import { type CycleYear, cycleYears, holds, type Period } from "./period";

/** One cycle of a certification with everything that counts in it. */
export type CycleRecord = CountedCycle & {
  cycle: Period;
  terms: RenewalTerms;
  /** The requirements asked of this holder, in the rule's order. */
  lines: Requirement[];
  /** Units carried over from the cycle before: part of the total line, of no year or category. */
  carriedIn: Fraction;
};

/** A line over one period: what it has, and what it still asks (0 for a cap). */
export type LineRecord = {
  line: Requirement;
  period: Period;
  /** False in a last year shorter than twelve months, which asks nothing of its own. */
  isAsked: boolean;
  earned: Fraction;
  remaining: Fraction;
  cappedAway: Fraction;
};

type Holder = { credits: readonly Credit[]; status: string | undefined };

export function recordCycle(
  cycle: Period,
  terms: RenewalTerms,
  { credits, status, carriedIn }: Holder & { carriedIn: Fraction },
): CycleRecord {
  const lines = linesFor(terms, status);
  const counted = countedCredits(cycle, credits, { lines, unit: terms.unit });
  return { cycle, terms, lines, carriedIn, ...counted };
}

const linesFor = ({ requires = [] }: RenewalTerms, status: string | undefined): Requirement[] =>
  requires.filter(({ when }) => when === undefined || when === status);

/** The floor of the whole cycle in the rule's unit: what carry-over and forecast are about. */
export const totalLine = ({
  lines,
  terms,
}: Pick<CycleRecord, "lines" | "terms">): Requirement | undefined =>
  lines.find(
    ({ per, min, category, unit = terms.unit?.name }) =>
      per === "cycle" && min !== undefined && category === undefined && unit === terms.unit?.name,
  );

/** A line over the whole cycle, or over one of its years. */
export function recordLine(record: CycleRecord, line: Requirement, year?: CycleYear): LineRecord {
  const period = year ?? record.cycle;
  const isAsked = year?.isFull ?? true;
  const earned = earnedIn(record, line, period);
  const asked = fraction(line.min ?? line.distinctCategories ?? (line.task === undefined ? 0 : 1));
  const cappedAway = total(
    record.cappedAway.flatMap((taken) =>
      taken.line === line && holds(period, taken.day) ? [taken.amount] : [],
    ),
  );
  const remaining = isAsked ? greatest(minus(asked, earned), ZERO) : ZERO;
  return { line, period, isAsked, earned, remaining, cappedAway };
}

function earnedIn(record: CycleRecord, line: Requirement, period: Period): Fraction {
  const inPeriod = record.credits.filter(({ day }) => holds(period, day));
  if (line.task !== undefined) return fraction(Number(inPeriod.some((it) => attests(it, line))));
  const counting = inPeriod.filter((credit) => concerns(line, credit, record.terms.unit));
  if (line.distinctCategories !== undefined) return fraction(categoriesIn(counting));
  const earned = total(counting.map(({ counts }) => counts));
  return line === totalLine(record) ? plus(earned, record.carriedIn) : earned;
}

/** A task is attested by naming it, or by filing something under its name. */
const attests = ({ task, category }: CountedCredit, line: Requirement): boolean =>
  task === line.task || category === line.task;

const categoriesIn = (credits: readonly CountedCredit[]): number =>
  new Set(
    credits.flatMap(({ category, counts }) => (category && counts.over > 0n ? [category] : [])),
  ).size;

/** Every line over every period it is asked for. */
export const allLines = (record: CycleRecord): LineRecord[] =>
  record.lines.flatMap((line) =>
    line.per === "cycle"
      ? [recordLine(record, line)]
      : cycleYears(record.cycle).map((year) => recordLine(record, line, year)),
  );

export const isShort = ({ remaining }: LineRecord): boolean => remaining.over > 0n;
