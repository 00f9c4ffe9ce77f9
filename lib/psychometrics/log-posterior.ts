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
  const axes = [new Float64Array(points), new Float64Array(points)] as const;
  for (let index = 0; index < answers.length; index++) {
    const answer = answers[index] ?? null;
    const item = items[index];
    if (answer === null || !item) continue;
    const row = item.rows[answer];
    if (!row) throw new RangeError(`answer ${answer} is no category of item number ${index + 1}`);
    addTo(dimensions === 1 || item.axis === "both" ? log : axes[item.axis], row);
  }
  if (dimensions === 2) spread(log, axes);
  return log;
}

function spread(log: Float64Array, [first, second]: readonly [Float64Array, Float64Array]) {
  const points = first.length;
  for (let i = 0, cell = 0; i < points; i++) {
    const along = first[i] ?? 0;
    for (let j = 0; j < points; j++, cell++)
      log[cell] = (log[cell] ?? 0) + along + (second[j] ?? 0);
  }
}
