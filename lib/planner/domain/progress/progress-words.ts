import type { PeriodProgress } from "./progress-by-period";

/** Progress over some periods in one sentence. */
export function progressWords(periods: readonly PeriodProgress[]): string {
  const sum = (of: (one: PeriodProgress) => number) =>
    periods.reduce((total, one) => total + of(one), 0);
  const [items, done] = [sum((one) => one.items), sum((one) => one.done)];
  const [first, last] = [periods[0]?.name, periods.at(-1)?.name];
  if (items === 0) return `Nothing is to end from ${first} to ${last}.`;
  const open = periods
    .filter(({ time }) => time === "past")
    .reduce((n, p) => n + p.items - p.done, 0);
  const late =
    open > 0 ? ` ${open} of what was to have ended ${open === 1 ? "is" : "are"} open.` : "";
  return `${done} of ${items} that are to end from ${first} to ${last} ${done === 1 ? "is" : "are"} done.${late}`;
}
