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
  const whole: Float64Array[] = [];
  const axes = dimensions === 1 ? [] : [new Float64Array(points), new Float64Array(points)];
  for (let index = 0; index < answers.length; index++) {
    const answer = answers[index] ?? null;
    const item = items[index];
    if (answer === null || !item) continue;
    const row = item.rows[answer];
    if (!row) throw new RangeError(`answer ${answer} is no category of item number ${index + 1}`);
    const axis = item.axis === "both" ? undefined : axes[item.axis];
    if (axis) addTo(axis, row);
    else whole.push(row);
  }
  const [first, second] = axes;
  if (first && second) spread(log, logPrior, { first, second });
  else log.set(logPrior);
  addAll(log, whole);
  return log;
}

/** Four rows at a time: each cell of the sum is fetched a quarter as often. */
function addAll(sum: Float64Array, rows: readonly Float64Array[]) {
  let next = 0;
  for (; next + 3 < rows.length; next += 4) {
    const [a, b, c, d] = [rows[next], rows[next + 1], rows[next + 2], rows[next + 3]];
    if (!a || !b || !c || !d) return;
    for (let q = 0; q < sum.length; q++)
      sum[q] = (sum[q] ?? 0) + ((a[q] ?? 0) + (b[q] ?? 0)) + ((c[q] ?? 0) + (d[q] ?? 0));
  }
  for (const row of rows.slice(next)) addTo(sum, row);
}

type Axes = { first: Float64Array; second: Float64Array };

/** Prior plus what each axis adds to its rows and columns. */
function spread(log: Float64Array, prior: Float64Array, { first, second }: Axes) {
  const points = first.length;
  for (let i = 0, cell = 0; i < points; i++) {
    const along = first[i] ?? 0;
    for (let j = 0; j < points; j++, cell++)
      log[cell] = (prior[cell] ?? 0) + along + (second[j] ?? 0);
  }
}
