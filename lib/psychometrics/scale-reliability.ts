import { type AddedValue, addedValue } from "./added-value";
import { cronbachAlpha } from "./cronbach-alpha";
import type { Answers, Instrument } from "./instrument";
import { ordinalOmega } from "./ordinal-omega";
import { isAlone } from "./stocking-lord";

/**
 * How reliably the Likert items of a dimension, or of one facet of it (`facet`), add up. `people` gave
 * complete answers to `items`; alpha is null where there are too few of either, omega where nothing is
 * fitted, added value for a whole dimension.
 */
export type ScaleReliability = {
  dimension: string;
  facet: string | null;
  items: string[];
  people: number;
  alpha: number | null;
  omega: number | null;
  addedValue: AddedValue | null;
};

/** Items fewer people answered (pilot items, drawn by chance) would leave hardly anyone complete. */
const LEAST_SHARE = 0.8;
const LEAST_PEOPLE = 30;

/**
 * Classical reliability of every dimension and of every facet on it, with Haberman's test of whether
 * the facet is worth its own score.
 *
 * @param instrument one or two dimensions; its slopes give omega
 * @param people     keyed answers, null where unanswered
 * @param isFitted   whether the slopes come from data, so that omega means something
 * @returns per dimension the whole, then its facets in item order; items that fewer than 80 % of
 *   people answered are left out
 * @see assessment method §2.9 and §2.10
 */
export function scaleReliabilities(
  instrument: Instrument,
  people: readonly Answers[],
  isFitted: boolean,
): ScaleReliability[] {
  const { items, dimensions } = instrument;
  const isCommon = (j: number) =>
    people.filter((answers) => (answers[j] ?? null) !== null).length >= LEAST_SHARE * people.length;
  return dimensions.flatMap((dimension, k) => {
    const whole = items.flatMap((item, j) =>
      item.format === "likert" && isAlone(item, k) && isCommon(j) ? [j] : [],
    );
    const rows = people.flatMap((answers) => complete(answers, whole));
    const facets = [...new Set(whole.map((j) => items[j]?.facet ?? ""))];
    return [null, ...facets].map((facet) => {
      const own = whole.flatMap((j, at) =>
        facet === null || items[j]?.facet === facet ? [{ item: items[j], at }] : [],
      );
      const parts = rows.map((row) => own.map(({ at }) => row[at] ?? 0));
      const rest = rows.map((row, i) => total(row) - total(parts[i] ?? []));
      const canTell = rows.length >= LEAST_PEOPLE && own.length >= 2 && varies(parts);
      return {
        dimension,
        facet,
        items: own.map(({ item }) => item?.id ?? ""),
        people: rows.length,
        alpha: canTell ? cronbachAlpha(parts) : null,
        omega:
          isFitted && own.length > 0
            ? ordinalOmega(own.map(({ item }) => item?.slopes[k] ?? 0))
            : null,
        addedValue: canTell && facet !== null ? addedValue(parts, rest) : null,
      };
    });
  });
}

function complete(answers: Answers, wanted: readonly number[]): number[][] {
  const row = wanted.flatMap((j) => answers[j] ?? []);
  return row.length === wanted.length && row.length > 0 ? [row] : [];
}

const total = (row: readonly number[]) => row.reduce((sum, answer) => sum + answer, 0);

const varies = (rows: readonly (readonly number[])[]) => new Set(rows.map(total)).size > 1;
