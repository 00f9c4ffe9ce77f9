import { addTo } from "./add-to";
import { logPosterior } from "./log-posterior";
import { normalise } from "./normalise";
import type { ResponsePattern } from "./response-patterns";
import type { ScoringTables } from "./scoring-tables";

/**
 * What the E-step knows: `counts[j][x]` expected answers x to item j per point of the item's axis
 * (or per cell, for an item on both), `weights` expected people per cell, and the log likelihood.
 */
export type ExpectedCounts = { counts: Float64Array[][]; weights: Float64Array; logLik: number };

/**
 * E-step of marginal maximum likelihood: r_jkq = Σ_i posterior_iq · [x_ij = k].
 *
 * @param tables   of the current parameters and prior
 * @param patterns keyed answers with how many people gave them; unanswered items count nowhere
 * @returns expected counts; logLik = Σ_i log Σ_q prior_q Π_j P, no multinomial constant
 * @throws RangeError as `logPosterior`
 * @see Bock & Aitkin (1981), Psychometrika 46(4), 443–459; assessment method §2.9
 */
export function expectedCounts(
  tables: ScoringTables,
  patterns: readonly ResponsePattern[],
): ExpectedCounts {
  const counts = tables.items.map(({ rows }) =>
    rows.map((row) => new Float64Array(row?.length ?? 0)),
  );
  const weights = new Float64Array(tables.logPrior.length);
  const person = new Float64Array(weights.length);
  const margins = [new Float64Array(tables.points), new Float64Array(tables.points)] as const;
  let logLik = 0;
  for (const { answers, count } of patterns) {
    logPosterior(tables, answers, person);
    logLik += count * normalise(person);
    if (count !== 1) for (let c = 0; c < person.length; c++) person[c] = (person[c] ?? 0) * count;
    addTo(weights, person);
    if (tables.dimensions === 2) fillMargins(person, margins);
    for (let j = 0; j < counts.length; j++) {
      const answer = answers[j] ?? null;
      const target = answer === null ? undefined : counts[j]?.[answer];
      const axis = tables.items[j]?.axis ?? 0;
      if (target)
        addTo(target, tables.dimensions === 1 || axis === "both" ? person : margins[axis]);
    }
  }
  return { counts, weights, logLik };
}

function fillMargins(cells: Float64Array, [rows, columns]: readonly [Float64Array, Float64Array]) {
  columns.fill(0);
  for (let i = 0, cell = 0; i < rows.length; i++) {
    let sum = 0;
    for (let j = 0; j < columns.length; j++, cell++) {
      const weight = cells[cell] ?? 0;
      sum += weight;
      columns[j] = (columns[j] ?? 0) + weight;
    }
    rows[i] = sum;
  }
}
