import type { RenewalTerms } from "@/lib/catalogue/domain/renewal-rule";
import { dayNumber } from "@/lib/kernel/calendar-date";
import { cycleCalendar } from "@/lib/planner/domain/renewals/cycle-calendar";
import type { Period } from "@/lib/planner/domain/renewals/period";
import { termsFor } from "@/lib/planner/domain/renewals/terms-for";
import type { OwnedCertification, Span } from "./ownership";

export type OwnedCycle = { period: Period; terms: RenewalTerms };

/** The cycles of a certification that touch a span, each with its terms, as if every one were renewed. */
export function ownedCycles(
  { awarded, rule }: Pick<OwnedCertification, "awarded" | "rule">,
  span: Span,
): OwnedCycle[] {
  if (!rule.cycle || rule.by === "none") return [];
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)];
  const calendar = cycleCalendar(rule.cycle, dayNumber(awarded), span.birthMonth);
  const found: OwnedCycle[] = [];
  for (let n = 0; ; n++) {
    const period = calendar.cycle(n);
    if (period.from > to) return found;
    if (period.to >= from) found.push({ period, terms: termsFor(rule, period) });
  }
}
