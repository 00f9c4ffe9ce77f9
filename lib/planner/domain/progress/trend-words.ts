import { quarterText } from "@/lib/kernel/quarter";

type Noted = { quarter: number; itemsDue: number; itemsDone: number };

/** Schedule performance in per cent at each check-in where something was due: done of planned by count. */
export const performanceTrend = (noted: readonly Noted[]) =>
  noted.flatMap(({ quarter, itemsDue, itemsDone }) =>
    itemsDue > 0 ? [{ quarter, value: (itemsDone / itemsDue) * 100 }] : [],
  );

/** Where the trend leads, in one sentence. */
export function trendWords(trend: ReturnType<typeof performanceTrend>): string {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last)
    return "Check-ins say how planned and done compare over time; none does yet.";
  const said = `${Math.round(last.value)} % of what was planned by ${quarterText(last.quarter)} was done`;
  if (first === last) return `${said}. With the next check-in a trend begins.`;
  const by = Math.round(last.value - first.value);
  if (by === 0) return `${said}, as in ${quarterText(first.quarter)}.`;
  return `${said}, ${Math.abs(by)} points ${by > 0 ? "more" : "less"} than in ${quarterText(first.quarter)}.`;
}
