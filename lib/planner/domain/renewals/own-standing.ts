import { type Day, dayText } from "@/lib/kernel/calendar-date";
import { hundredths } from "@/lib/kernel/fraction";
import type { RequirementStanding, Standing } from "./certification-standing";
import { type CycleRecord, type LineRecord, recordLine } from "./cycle-record";
import { isByCredits, type Judgement, judgeCycles } from "./judge-cycles";
import type { HeldCertification, Ledger } from "./ledger";
import { forecast, isAtRisk, pacePerMonth } from "./pace";
import { cycleYears, holds, type Period } from "./period";
import { termsFor } from "./terms-for";

type OwnStanding = {
  own: Standing;
  /** What may keep it alive beside its own cycles, first first. */
  renewedBy: readonly string[];
  /** Whether it had lapsed by itself before a date `YYYY-MM-DD`. */
  lapsedBefore: (date: string) => boolean;
};

const NOTHING = { requirements: [], pacePerMonth: 0, forecast: null, due: null };
const never = () => false;

/** How a certification stands by its own cycles, before anything that renews it. */
export function ownStanding(held: HeldCertification, ledger: Ledger, today: Day): OwnStanding {
  const judgement = judgeCycles(held, ledger, today);
  const good = { id: held.id, state: "in good standing" } as const;
  switch (judgement.kind) {
    case "no-expiry":
      return { own: { ...good, cycle: null, ...NOTHING }, renewedBy: [], lapsedBefore: never };
    case "exempt": {
      const { renewedBy = [] } = termsFor(held.rule, judgement.time);
      const cycle = asDates(judgement.time);
      return { own: { ...good, cycle, ...NOTHING }, renewedBy, lapsedBefore: never };
    }
    case "running": {
      const { terms } = judgement.record;
      const own = { id: held.id, ...running(held, judgement.record, today) };
      return { own, renewedBy: (!terms.voluntary && terms.renewedBy) || [], lapsedBefore: never };
    }
    case "short":
      return {
        own: { id: held.id, ...short(judgement, today) },
        renewedBy: judgement.record.terms.renewedBy ?? [],
        lapsedBefore: (date) => dayText(judgement.graceTo) < date,
      };
  }
}

const asDates = ({ from, to }: Period) => ({ from: dayText(from), to: dayText(to) });

function running({ rule }: HeldCertification, record: CycleRecord, today: Day) {
  const isJudged = isByCredits(rule) && !record.terms.voluntary;
  const ahead = forecast(record, today);
  return {
    state: isJudged && isAtRisk(record, today) ? "at risk" : "in good standing",
    cycle: asDates(record.cycle),
    requirements: requirementsOf(record, today),
    pacePerMonth: hundredths(pacePerMonth(record, today)),
    forecast: ahead && hundredths(ahead),
    due: dayText(record.cycle.to),
  } as const;
}

function short({ record, graceTo }: Extract<Judgement, { kind: "short" }>, today: Day) {
  const isInGrace = today <= graceTo;
  return {
    ...NOTHING,
    state: isInGrace ? "in grace" : "lapsed",
    cycle: asDates(record.cycle),
    requirements: requirementsOf(record, record.cycle.to),
    due: isInGrace ? dayText(graceTo) : null,
  } as const;
}

/** One line per requirement; those of a year are about the one that holds `on`. */
export function requirementsOf(record: CycleRecord, on: Day): RequirementStanding[] {
  const year = cycleYears(record.cycle).find((period) => holds(period, on));
  return record.lines.map((line) =>
    line.per === "year"
      ? { ...asRequirement(recordLine(record, line, year)), ...(year && asDates(year)) }
      : asRequirement(recordLine(record, line)),
  );
}

function asRequirement({ line, earned, remaining, cappedAway }: LineRecord): RequirementStanding {
  return {
    ...line,
    earned: hundredths(earned),
    ...(line.max !== undefined && { cappedAway: hundredths(cappedAway) }),
    remaining: hundredths(remaining),
  };
}
