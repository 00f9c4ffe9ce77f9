import type { Activity, HeldCertification, Ledger } from "@/lib/planner/domain/renewals/ledger";
import { ledgerFaults } from "@/lib/planner/domain/renewals/ledger-faults";
import type { Held, Judged, JudgedHeld } from "./credits";

type Ruled = JudgedHeld & { rule: NonNullable<Held["rule"]> };

const hasRule = (held: JudgedHeld): held is Ruled => held.rule !== null;

/** Whether the rule hangs on the birth month, which nobody has said. */
export const lacksBirthMonth = ({ rule }: Pick<Held, "rule">, birthMonth: number | null): boolean =>
  rule?.cycle?.anchor === "birth-month" && birthMonth === null;

/** The month in which the person was born, as said with any of their certifications. */
export const birthMonthIn = (held: readonly Pick<Held, "birthMonth">[]): number | null =>
  held.find(({ birthMonth }) => birthMonth !== null)?.birthMonth ?? null;

/**
 * The ledger that the rules are judged by, as of `today`. Rules name each other by the catalogue's keys: the latest
 * award of an entry goes by its key, every other certification by its id. An award after `today` (in the zone of
 * somebody who looks on) counts as today's.
 *
 * @returns the ledger, without any `renewedBy` that leads round in a circle, and who goes by which id
 */
export function creditLedger({ held, activities }: Judged<JudgedHeld>, today: string) {
  const birthMonth = birthMonthIn(held);
  const ruled = held.filter(hasRule).filter((one) => !lacksBirthMonth(one, birthMonth));
  const names = new Map(ruled.map((one) => [one.id, ledgerName(one, ruled)]));
  const certifications = ruled.map(
    ({ id, awardedOn, expiresOn, rule, status }): HeldCertification => ({
      id: names.get(id) ?? id,
      awarded: awardedOn > today ? today : awardedOn,
      rule,
      validTo: expiresOn ?? undefined,
      status: status ?? undefined,
    }),
  );
  const ledger: Ledger = {
    today,
    birthMonth: birthMonth ?? undefined,
    certifications,
    activities: activities.map((one) => asActivity(one, names)),
  };
  return { ledger: withoutCircles(ledger), names };
}

/** The name by which rules know a certification among others: its entry’s key for the latest award of it, else its id. */
export function ledgerName<H extends JudgedHeld>(
  { id, entry, awardedOn }: H,
  among: readonly H[],
): string {
  const key = entry?.seedKey;
  if (!key) return id;
  const same = among.filter((other) => other.entry?.seedKey === key);
  const isLatest = same.every(
    (other) => [other.awardedOn, other.id].join() <= [awardedOn, id].join(),
  );
  return isLatest ? key : id;
}

/** An activity as the ledger knows it; shares for certifications without a rule are left out. */
const asActivity = (
  {
    doneOn,
    minutes,
    amount,
    unit,
    category,
    task,
    shares,
  }: Judged<JudgedHeld>["activities"][number],
  names: ReadonlyMap<string, string>,
): Activity => ({
  date: doneOn,
  minutes: minutes ?? undefined,
  amount: amount ?? undefined,
  unit: unit ?? undefined,
  category: category ?? undefined,
  task: task ?? undefined,
  allocations: shares.flatMap(({ certificationId, weight }) => {
    const id = names.get(certificationId);
    return id === undefined ? [] : [{ id, weight }];
  }),
});

function withoutCircles(ledger: Ledger): Ledger {
  const isCircular = ledgerFaults(ledger).some(({ path }) => path.includes("renewedBy"));
  if (!isCircular) return ledger;
  return {
    ...ledger,
    certifications: ledger.certifications.map((one) => {
      const { renewedBy: _by, amended = [], ...rule } = one.rule;
      const changes = amended.map(({ renewedBy: _also, ...change }) => change);
      return { ...one, rule: { ...rule, amended: changes } };
    }),
  };
}
