import { difFlags, difOrdinalLogit } from "@/lib/psychometrics/dif-ordinal-logit";
import { eapEstimate } from "@/lib/psychometrics/eap-estimate";
import type { Answers, Instrument } from "@/lib/psychometrics/instrument";
import { scoringTables } from "@/lib/psychometrics/scoring-tables";
import type { GroupComparison } from "./calibration-findings";
import type { CalibrationPerson } from "./calibration-people";

/** Smaller groups cannot tell an item that works differently from chance. */
const LEAST = 200;

/** For each item: which half a person is in (1 or 2), null when in neither. */
type Split = { name: string; halfOf: (person: number, item: number) => 1 | 2 | null };

/**
 * Whether items work differently in groups of people who stand at the same place: job families of 200 or more
 * against everybody else, and those who met an item early in their sitting against those who met it late.
 * Neither sex nor age is asked, so neither can be compared.
 *
 * @param instrument with its fitted numbers
 * @param people     in the order of `answers`
 * @param answers    keyed, in the order of the instrument's items
 * @returns one entry per comparison; tested twice, the second time on estimates without the items that the
 *   first time spoke against
 * @see assessment method §2.12
 */
export function calibrationGroups(
  instrument: Instrument,
  people: readonly CalibrationPerson[],
  answers: readonly Answers[],
): GroupComparison[] {
  const splits = [...jobFamilySplits(people), orderSplit(instrument, people)];
  const everything = estimates(instrument, answers, new Set());
  return splits.flatMap((split) => {
    const first = tested(instrument, answers, { split, means: everything });
    if (first.length === 0) return [];
    const suspects = new Set(first.filter(({ isFlagged }) => isFlagged).map(({ id }) => id));
    const means = suspects.size === 0 ? everything : estimates(instrument, answers, suspects);
    const last = suspects.size === 0 ? first : tested(instrument, answers, { split, means });
    const least = (k: 0 | 1) => Math.min(...last.map(({ sizes }) => sizes[k]));
    return [
      {
        name: split.name,
        people: [least(0), least(1)],
        items: last.length,
        flagged: last
          .filter(({ isFlagged }) => isFlagged)
          .map(({ id, deltaR2, p }) => ({ id, deltaR2, p })),
      },
    ];
  });
}

function jobFamilySplits(people: readonly CalibrationPerson[]): Split[] {
  const sizes = new Map<string, number>();
  for (const { jobFamily } of people)
    if (jobFamily !== null) sizes.set(jobFamily, (sizes.get(jobFamily) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size >= LEAST)
    .map(([family]) => ({
      name: `job family: ${family}`,
      halfOf: (person) => {
        const own = people[person]?.jobFamily ?? null;
        return own === null ? null : own === family ? 1 : 2;
      },
    }));
}

function orderSplit({ items }: Instrument, people: readonly CalibrationPerson[]): Split {
  const places = people.map(({ order }) => new Map(order.map((id, place) => [id, place])));
  const middles = items.map(({ id }) => {
    const all = places.flatMap((own) => own.get(id) ?? []).sort((a, b) => a - b);
    return all[Math.floor(all.length / 2)] ?? 0;
  });
  return {
    name: "met early or late in the sitting",
    halfOf: (person, item) => {
      const place = places[person]?.get(items[item]?.id ?? "");
      return place === undefined ? null : place < (middles[item] ?? 0) ? 1 : 2;
    },
  };
}

function estimates(
  instrument: Instrument,
  answers: readonly Answers[],
  without: ReadonlySet<string>,
): readonly (readonly number[])[] {
  const tables = scoringTables(instrument);
  const isOut = instrument.items.map(({ id }) => without.has(id));
  return answers.map(
    (row) =>
      eapEstimate(
        tables,
        row.map((answer, j) => (isOut[j] ? null : answer)),
      ).means,
  );
}

type Means = readonly (readonly number[])[];

function tested(
  { items }: Instrument,
  answers: readonly Answers[],
  { split, means }: { split: Split; means: Means },
) {
  const results = items.flatMap(({ id, slopes }, j) => {
    const rows = answers.flatMap((row, i) => {
      const [answer, half] = [row[j] ?? null, split.halfOf(i, j)];
      if (answer === null || half === null) return [];
      const theta = slopes.reduce((sum, a, k) => sum + a * (means[i]?.[k] ?? 0), 0);
      return [{ answer, half, theta }];
    });
    const size = (half: 1 | 2) => rows.filter((row) => row.half === half).length;
    const sizes: [number, number] = [size(1), size(2)];
    if (Math.min(...sizes) < LEAST) return [];
    const given = [...new Set(rows.map(({ answer }) => answer))].sort((a, b) => a - b);
    if (given.length < 2) return [];
    const dif = difOrdinalLogit(
      rows.map(({ answer }) => given.indexOf(answer)),
      rows.map(({ theta }) => theta),
      { group: rows.map(({ half }) => half), categories: given.length },
    );
    return [{ id, sizes, dif }];
  });
  const flags = difFlags(results.map(({ dif }) => dif));
  return results.map(({ id, sizes, dif }, at) => ({
    id,
    sizes,
    deltaR2: dif.deltaR2,
    p: dif.total.p,
    isFlagged: flags[at] ?? false,
  }));
}
