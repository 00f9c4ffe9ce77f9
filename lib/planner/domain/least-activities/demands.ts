import type { Requirement } from "@/lib/catalogue/domain/renewal-rule";
import { dayNumber } from "@/lib/kernel/calendar-date";
import { type Fraction, ZERO } from "@/lib/kernel/fraction";
import { creditsOf } from "@/lib/planner/domain/renewals/credits-of";
import { cycleCalendar } from "@/lib/planner/domain/renewals/cycle-calendar";
import {
  type CycleRecord,
  recordCycle,
  recordLine,
  totalLine,
} from "@/lib/planner/domain/renewals/cycle-record";
import { isByCredits } from "@/lib/planner/domain/renewals/judge-cycles";
import type { Activity, HeldCertification, Ledger } from "@/lib/planner/domain/renewals/ledger";
import { type CycleYear, cycleYears, daysIn } from "@/lib/planner/domain/renewals/period";
import { termsFor } from "@/lib/planner/domain/renewals/terms-for";
import type { Demand } from "./smallest-set";

export type Candidate = Activity & { id: string };

/**
 * What any choice of candidates has to reach so that a certification's cycles are enough up to the ledger's
 * `today`: one demand per line and period that has ended, and the share of those that run. It asks too little
 * rather than too much (whatever may be carried over is taken as carried), so every set that keeps the
 * certification meets it.
 *
 * @param ledger with the day up to which it is to be kept as its `today`, and without the candidates
 * @returns none for certifications that credits do not keep, or that others may keep alive
 */
export function demandsOf(
  held: HeldCertification,
  ledger: Ledger,
  candidates: readonly Candidate[],
): Demand[] {
  const { rule, status } = held;
  if (!rule.cycle || !isByCredits(rule) || mayBeRenewed(held, ledger)) return [];
  const end = dayNumber(ledger.today);
  const calendar = cycleCalendar(rule.cycle, dayNumber(held.awarded), ledger.birthMonth);
  const creditsFrom = (activities: readonly Activity[]) =>
    creditsOf(held, { ...ledger, activities });
  const sources = candidates.map((one) => ({ id: one.id, credits: creditsFrom([one]) }));
  const present = creditsFrom(ledger.activities);

  const demands: Demand[] = [];
  let carriedAtMost = 0;
  for (let n = 0; ; n++) {
    const cycle = calendar.cycle(n);
    if (cycle.from > end) return demands;
    const terms = termsFor(rule, cycle);
    const record = (credits: typeof present) =>
      recordCycle(cycle, terms, { credits, status, carriedIn: ZERO });
    const now = record(present);
    const alone = sources.map(({ id, credits }) => ({ id, record: record(credits) }));
    if (!terms.voluntary)
      for (const { line, year } of asked(now)) {
        const found = recordLine(now, line, year);
        const carried = line === totalLine(now) ? carriedAtMost : 0;
        const share = shareDue(found.period, line.min !== undefined, end);
        const floor = number(found.earned) + number(found.remaining);
        const need = (floor - carried) * share - number(found.earned);
        const offers = alone.map(
          (one) => [one.id, number(recordLine(one.record, line, year).earned)] as const,
        );
        if (found.isAsked && found.remaining.over > 0n)
          demands.push({ need, offers: new Map(offers.filter(([, offer]) => offer > 0)) });
      }
    carriedAtMost = terms.carryOver?.max ?? 0;
  }
}

const mayBeRenewed = ({ rule }: HeldCertification, { certifications }: Ledger): boolean => {
  const renewers = [rule, ...(rule.amended ?? [])].flatMap(({ renewedBy = [] }) => renewedBy);
  return certifications.some(({ id }) => renewers.includes(id));
};

type Asked = { line: Requirement; year: CycleYear | undefined };

/** Every line over every period it is about. */
const asked = (record: CycleRecord): Asked[] =>
  record.lines.flatMap((line): Asked[] =>
    line.per === "cycle"
      ? [{ line, year: undefined }]
      : cycleYears(record.cycle).map((year) => ({ line, year })),
  );

/** How much of a line is due by `end`: all of it once its period is over, before that what keeps it off risk. */
function shareDue(period: { from: number; to: number }, isFloor: boolean, end: number): number {
  if (period.to < end) return 1;
  const gone = (end - period.from + 1) / daysIn(period);
  return isFloor && gone >= 0.25 ? gone : 0;
}

const number = ({ over, under }: Fraction): number => Number(over) / Number(under);
