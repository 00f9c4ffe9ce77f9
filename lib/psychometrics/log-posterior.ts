import { addTo } from "./add-to";
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
 * @param log     array of the grid's size to fill; a new one unless given
 * @returns `log`: `points` numbers, or points² (first dimension in rows), always finite
 * @throws RangeError on another length or an answer that is no category of its item
 * @see assessment method §2.4
 */
export function logPosterior(
  tables: ScoringTables,
  answers: Answers,
  log = new Float64Array(tables.logPrior.length),
): Float64Array {
  const { items, dimensions, points, logPrior } = tables;
  if (answers.length !== items.length)
    throw new RangeError(`expected ${items.length} answers, got ${answers.length}`);
  log.set(logPrior);
  const axes = dimensions === 1 ? [log, log] : [new Float64Array(points), new Float64Array(points)];
  let waiting: Float64Array | null = null;
  for (let index = 0; index < answers.length; index++) {
    const answer = answers[index] ?? null;
    const item = items[index];
    if (answer === null || !item) continue;
    const row = item.rows[answer];
    if (!row) throw new RangeError(`answer ${answer} is no category of item number ${index + 1}`);
    const target = item.axis === "both" ? log : (axes[item.axis] ?? log);
    if (target !== log) addTo(target, row);
    else if (waiting) {
      addBoth(log, waiting, row);
      waiting = null;
    } else waiting = row;
  }
  if (waiting) addTo(log, waiting);
  const [first, second] = axes;
  if (dimensions === 2 && first && second) spread(log, first, second);
  return log;
}

/** Two rows at a time: each cell of the sum is fetched half as often. */
function addBoth(sum: Float64Array, first: Float64Array, second: Float64Array) {
  for (let q = 0; q < sum.length; q++)
    sum[q] = (sum[q] ?? 0) + ((first[q] ?? 0) + (second[q] ?? 0));
}

function spread(log: Float64Array, first: Float64Array, second: Float64Array) {
  const points = first.length;
  for (let i = 0, cell = 0; i < points; i++) {
    const along = first[i] ?? 0;
    for (let j = 0; j < points; j++, cell++)
      log[cell] = (log[cell] ?? 0) + along + (second[j] ?? 0);
  }
}
