import type { CostLine, OwnedCertification, Span } from "./ownership";
import { ownershipLines } from "./ownership-lines";

type Total = { low: number; high: number };

export type CostOfOwnership = {
  /** One line per certification, kind and unit, in the scenario's order. */
  lines: CostLine[];
  /** In minor units, per currency: nothing is converted. */
  money: (Total & { currency: string })[];
  hours: Total;
  /** What the totals leave out because it is not known. */
  unknown: { id: string; what: "exam" | "preparation" }[];
};

/**
 * What a scenario's certifications cost over a span, low and high, and what of it has to be verified.
 *
 * @param scenario certifications held or planned; an award after the span costs nothing in it
 * @param span     the plan's five years
 */
export function costOfOwnership(
  scenario: readonly OwnedCertification[],
  span: Span,
): CostOfOwnership {
  const lines = scenario.flatMap((owned) =>
    merged(
      ownershipLines(
        owned,
        span,
        scenario.filter(({ id }) => id !== owned.id),
      ),
    ),
  );
  const money = lines.filter(({ unit }) => unit === "money");
  const currencies = [...new Set(money.map(({ currency }) => currency))];
  return {
    lines,
    money: currencies.map((currency) => ({
      currency,
      ...total(money.filter((line) => line.currency === currency)),
    })),
    hours: total(lines.filter(({ unit }) => unit === "hours")),
    unknown: scenario
      .filter(({ awarded }) => span.from <= awarded && awarded <= span.to)
      .flatMap(({ id, fee, hours }) => [
        ...(fee ? [] : [{ id, what: "exam" as const }]),
        ...(hours ? [] : [{ id, what: "preparation" as const }]),
      ]),
  };
}

const total = (lines: readonly Total[]): Total => ({
  low: lines.reduce((so, { low }) => so + low, 0),
  high: lines.reduce((so, { high }) => so + high, 0),
});

/** Lines of one kind, unit and currency become one, where the first of them stood. */
function merged(lines: readonly CostLine[]): CostLine[] {
  const isLike = (a: CostLine) => (b: CostLine) =>
    a.what === b.what && a.unit === b.unit && a.currency === b.currency;
  return lines
    .filter((line, n) => lines.findIndex(isLike(line)) === n)
    .map((line) => {
      const same = lines.filter(isLike(line));
      return { ...line, ...total(same), mustVerify: same.some(({ mustVerify }) => mustVerify) };
    });
}
