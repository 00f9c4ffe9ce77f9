import type { RenewalRule } from "@/lib/catalogue/domain/renewal-rule";
import { type Day, dayNumber } from "@/lib/kernel/calendar-date";
import { ZERO } from "@/lib/kernel/fraction";
import { isAcceptedByIssuer } from "./accepted-by-issuer";
import { carriedOver } from "./carried-over";
import { creditsOf } from "./credits-of";
import { cycleCalendar } from "./cycle-calendar";
import { allLines, type CycleRecord, isShort, recordCycle } from "./cycle-record";
import { graceEnd } from "./grace-end";
import type { HeldCertification, Ledger } from "./ledger";
import { holds, type Period } from "./period";
import { termsFor } from "./terms-for";

/** Where a certification's own cycles have led by a day, whatever else may keep it alive. */
export type Judgement =
  | { kind: "no-expiry" }
  /** Before its first cycle: nothing is asked, nothing counts. */
  | { kind: "exempt"; time: Period }
  /** In a cycle; every one before it was enough, or accepted by the issuer. */
  | { kind: "running"; record: CycleRecord }
  /** The first cycle that was short, and the last day of its grace (its own last day without any). */
  | { kind: "short"; record: CycleRecord; graceTo: Day };

/**
 * Judges every ended cycle in turn: all its lines, and each full year. The first that is short decides for
 * good. Ways without credits ask for a new award, so the first cycle to end is the one; a voluntary rule's
 * cycles follow each other whatever was earned.
 *
 * @param on the day to judge at; not before the award
 */
export function judgeCycles(held: HeldCertification, ledger: Ledger, on: Day): Judgement {
  const { rule, status } = held;
  if (!rule.cycle || isEndless(rule)) return { kind: "no-expiry" };
  const calendar = cycleCalendar(rule.cycle, dayNumber(held.awarded), ledger.birthMonth);
  if (calendar.exempt && holds(calendar.exempt, on))
    return { kind: "exempt", time: calendar.exempt };
  const credits = creditsOf(held, ledger);
  let carriedIn = ZERO;
  for (let n = 0; ; n++) {
    const cycle = calendar.cycle(n);
    const terms = termsFor(rule, cycle);
    const record = recordCycle(cycle, terms, { credits, status, carriedIn });
    if (on <= cycle.to) return { kind: "running", record };
    const isKept = terms.voluntary || isAcceptedByIssuer(held, calendar.cycle(n + 1));
    if (!isKept && isNotEnough(rule, record))
      return { kind: "short", record, graceTo: graceEnd(terms, cycle.to) };
    carriedIn = carriedOver(record);
  }
}

const isNotEnough = (rule: RenewalRule, record: CycleRecord): boolean =>
  !isByCredits(rule) || allLines(record).some(isShort);

const isEndless = ({ by }: RenewalRule): boolean => [by].flat().includes("none");

/** Any one way suffices, and credits are the one that a ledger can show. */
export const isByCredits = ({ by }: RenewalRule): boolean => [by].flat().includes("credits");
