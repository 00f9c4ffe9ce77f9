import type { Amendment, RenewalRule, RenewalTerms } from "@/lib/catalogue/domain/renewal-rule";
import { dayNumber } from "@/lib/kernel/calendar-date";
import type { Period } from "./period";

const NO_GRACE = { graceMonths: undefined, graceDays: undefined, graceUntil: undefined };

/**
 * The terms that hold for one cycle: the rule's, with each amendment in date order replacing the keys it
 * names. One applies to cycles that start on or after its date; one to the running cycle as well applies
 * to the whole cycle that contains it.
 */
export function termsFor(rule: RenewalRule, cycle: Period): RenewalTerms {
  const { by, cycle: _cycle, amended = [], ...terms } = rule;
  return inDateOrder(amended)
    .filter((change) => applies(change, cycle))
    .reduce<RenewalTerms>(replaced, terms);
}

/** Dates of one width: their text is in their order. */
const inDateOrder = (amended: readonly Amendment[]) =>
  amended.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

const applies = ({ from, appliesTo }: Amendment, cycle: Period): boolean =>
  dayNumber(from) <= (appliesTo === "running" ? cycle.to : cycle.from);

/** The ways to say grace are one thing: naming one replaces another. */
function replaced(terms: RenewalTerms, { from, appliesTo, ...change }: Amendment): RenewalTerms {
  const { graceMonths, graceDays, graceUntil } = change;
  const namesGrace = (graceMonths ?? graceDays ?? graceUntil) !== undefined;
  return { ...terms, ...(namesGrace && NO_GRACE), ...change };
}
