import type { FitProblem, Task } from "./fit-problem";

/** One binary column: task `task` starts at `start`. */
type Column = { task: number; start: number; price: number };
/** A row of the model: its entries and what they may sum to at the most. */
type Row = { entries: { column: number; value: number }[]; atMost: number };

/**
 * The time-indexed model of a plan for a mixed-integer solver: minimise Σ price·x + `constant` where x is binary.
 *
 * Each task starts at most once (leaving is what placing saves: `price − leaving`); a task may start at t only if each
 * prerequisite starts by t − its length; hours per quarter and money per plan year stay within what there is.
 */
export function fitModel({ tasks, horizon, capacity, budgets }: FitProblem) {
  const columns: Column[] = tasks.flatMap(({ starts, price, leaving }, task) =>
    starts.map((start) => ({ task, start, price: (price[start] ?? 0) - leaving })),
  );
  const rows = [
    ...tasks.map((_, task) => once(columns, task)),
    ...tasks.flatMap(({ after }, task) =>
      after.flatMap((p) => precedence(columns, task, p, tasks[p] as Task)),
    ),
    ...Array.from({ length: horizon }, (_, quarter) => ({
      entries: uses(
        columns,
        (c) => (tasks[c.task] as Task).load[quarter - c.start] ?? 0,
        capacity[quarter] ?? 0,
      ),
      atMost: 1,
    })),
    ...budgets.map((budget, year) => ({
      entries: uses(columns, (c) => spentIn(tasks[c.task] as Task, c.start, year), budget),
      atMost: 1,
    })),
  ];
  const constant = tasks.reduce((sum, { leaving }) => sum + leaving, 0);
  return { columns, rows: rows.filter(({ entries }) => entries.length > 0), constant };
}

const once = (columns: readonly Column[], task: number): Row => ({
  entries: columns.flatMap((c, column) => (c.task === task ? [{ column, value: 1 }] : [])),
  atMost: 1,
});

/** Σ starts of `task` up to t ≤ Σ starts of `p` up to t − length of `p`, for every t at which the task could start. */
function precedence(
  columns: readonly Column[],
  task: number,
  p: number,
  { quarters }: Task,
): Row[] {
  const mine = columns.filter((c) => c.task === task).map(({ start }) => start);
  return mine.map((t) => ({
    entries: columns.flatMap((c, column) => {
      if (c.task === task && c.start <= t) return [{ column, value: 1 }];
      return c.task === p && c.start <= t - quarters ? [{ column, value: -1 }] : [];
    }),
    atMost: 0,
  }));
}

/** Shares of a limit, so that numbers of very different size stay comparable. A limit of nothing excludes by itself. */
const uses = (columns: readonly Column[], amount: (column: Column) => number, limit: number) =>
  columns.flatMap((c, column) => {
    const value = amount(c);
    return value > 0 && limit > 0 ? [{ column, value: value / limit }] : [];
  });

const spentIn = ({ costs }: Task, start: number, year: number): number =>
  costs.reduce((sum, cost, k) => (Math.floor((start + k) / 4) === year ? sum + cost : sum), 0);
