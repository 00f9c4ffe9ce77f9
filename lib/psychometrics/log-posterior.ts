import type { Answers } from "./instrument";
import type { ScoringTables } from "./scoring-tables";

/**
 * Log of prior × likelihood on the grid, not normalised.
 *
 * Items of one dimension are summed along that axis first; only items that touch both dimensions
 * are added cell by cell.
 *
 * @param tables  of the instrument version
 * @param answers keyed, null where unanswered (skipped, never 0)
 * @returns `points` numbers, or points² (first dimension in rows), always finite
 * @throws RangeError on another length or an answer that is no category of its item
 * @see assessment method §2.4
 */
export function logPosterior(tables: ScoringTables, answers: Answers): Float64Array {
  if (answers.length !== tables.items.length)
    throw new RangeError(`expected ${tables.items.length} answers, got ${answers.length}`);
  const log = Float64Array.from(tables.logPrior);
  const axes = [new Float64Array(tables.points), new Float64Array(tables.points)] as const;
  const single = tables.dimensions === 1;
  tables.items.forEach(({ axis, rows }, index) => {
    const answer = answers[index] ?? null;
    if (answer === null) return;
    const row = rows[answer];
    if (row === undefined) throw new RangeError(`answer ${answer} to item number ${index + 1}`);
    addTo(single || axis === "both" ? log : axes[axis], row);
  });
  if (!single) spread(log, axes);
  return log;
}

function addTo(sum: Float64Array, row: Float64Array) {
  for (let q = 0; q < sum.length; q++) sum[q] = (sum[q] ?? 0) + (row[q] ?? 0);
}

function spread(log: Float64Array, [first, second]: readonly [Float64Array, Float64Array]) {
  const points = first.length;
  for (let i = 0, cell = 0; i < points; i++) {
    const along = first[i] ?? 0;
    for (let j = 0; j < points; j++, cell++)
      log[cell] = (log[cell] ?? 0) + along + (second[j] ?? 0);
  }
}
