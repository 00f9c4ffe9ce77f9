import { dayNumber, dayText } from "@/lib/kernel/calendar-date";
import { ZERO } from "@/lib/kernel/fraction";
import { isAcceptedByIssuer } from "./accepted-by-issuer";
import { carriedOver } from "./carried-over";
import type { RequirementStanding } from "./certification-standing";
import { creditsOf } from "./credits-of";
import { cycleCalendar } from "./cycle-calendar";
import { allLines, isShort, recordCycle } from "./cycle-record";
import { isByCredits } from "./judge-cycles";
import type { HeldCertification, Ledger } from "./ledger";
import { requirementsOf } from "./own-standing";
import { termsFor } from "./terms-for";

export type CycleSoFar = {
  from: string;
  to: string;
  isOver: boolean;
  /** Null while it runs, and where credits do not decide. */
  isEnough: boolean | null;
  /** Whether the issuer's own date shows that it was enough for them. */
  isAccepted: boolean;
  requirements: RequirementStanding[];
};

/**
 * Every cycle from the award to the ledger's `today`, the running one last, each as if the ones before had been
 * enough: what an audit asks to see. Empty without cycles, or in the exempt time.
 */
export function cyclesSoFar(held: HeldCertification, ledger: Ledger): CycleSoFar[] {
  const { rule, status } = held;
  if (!rule.cycle || [rule.by].flat().includes("none")) return [];
  const today = dayNumber(ledger.today);
  const calendar = cycleCalendar(rule.cycle, dayNumber(held.awarded), ledger.birthMonth);
  const credits = creditsOf(held, ledger);
  const found: CycleSoFar[] = [];
  let carriedIn = ZERO;
  for (let n = 0; ; n++) {
    const cycle = calendar.cycle(n);
    if (cycle.from > today) return found;
    const terms = termsFor(rule, cycle);
    const record = recordCycle(cycle, terms, { credits, status, carriedIn });
    const isOver = cycle.to < today;
    const isJudged = isOver && isByCredits(rule) && !terms.voluntary;
    found.push({
      from: dayText(cycle.from),
      to: dayText(cycle.to),
      isOver,
      isEnough: isJudged ? !allLines(record).some(isShort) : null,
      isAccepted: isOver && isAcceptedByIssuer(held, calendar.cycle(n + 1)),
      requirements: requirementsOf(record, Math.min(today, cycle.to)),
    });
    carriedIn = carriedOver(record);
  }
}
