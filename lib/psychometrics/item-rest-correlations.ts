import { correlation } from "./correlation";
import type { Answers, Instrument } from "./instrument";

/**
 * Corrected item-total correlations: each item against the rest of its scale.
 *
 * The rest is the mean share of the highest answer over a person's other answered Likert items of
 * the dimension; for an item on two dimensions each mean counts with the sign of its slope.
 *
 * @param instrument one or two dimensions
 * @param people     keyed answers, null where unanswered
 * @returns r per item in [−1, 1], below .20 is weak; NaN where fewer than two people or nothing varies
 * @see Nunnally & Bernstein (1994), Psychometric Theory, ch. 8; assessment method §2.9
 */
export function itemRestCorrelations(
  { items, dimensions }: Instrument,
  people: readonly Answers[],
): number[] {
  const scale = dimensions.map((_, k) =>
    items.map(
      ({ format, slopes }) =>
        format === "likert" && slopes.every((slope, m) => (m === k ? slope !== 0 : slope === 0)),
    ),
  );
  const shares = people.map((answers) =>
    items.map(({ categories }, j) => {
      const answer = answers[j] ?? null;
      return answer === null ? null : answer / (categories - 1);
    }),
  );
  const totals = shares.map((row) =>
    scale.map((member) => {
      const own = row.filter((share, j) => share !== null && member[j]);
      return { sum: own.reduce<number>((sum, share) => sum + (share ?? 0), 0), count: own.length };
    }),
  );
  return items.map(({ slopes }, j) => {
    const pairs = shares.flatMap((row, i) => {
      const share = row[j] ?? null;
      if (share === null) return [];
      let rest = 0;
      for (const [k, slope] of slopes.entries()) {
        if (slope === 0) continue;
        const { sum = 0, count = 0 } = totals[i]?.[k] ?? {};
        const isMember = scale[k]?.[j] ?? false;
        const others = count - (isMember ? 1 : 0);
        if (others === 0) return [];
        rest += (Math.sign(slope) * (sum - (isMember ? share : 0))) / others;
      }
      return [[share, rest] as const];
    });
    return correlation(pairs);
  });
}
