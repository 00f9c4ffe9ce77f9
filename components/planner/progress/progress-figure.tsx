import { Figure } from "@/components/charts/figure";
import { hoursText } from "@/lib/planner/domain/hours";
import type { PeriodProgress } from "@/lib/planner/domain/progress/progress-by-period";
import { progressWords } from "@/lib/planner/domain/progress/progress-words";

type ProgressFigureProps = { periods: readonly PeriodProgress[] };

/** What is to end in each period, and how much of it is done: one bar each, as long as there is to do. */
export function ProgressFigure({ periods }: ProgressFigureProps) {
  const most = Math.max(1, ...periods.map(({ items }) => items));
  return (
    <Figure
      caption={progressWords(periods)}
      table={{
        head: ["Period", "To end", "Done", "Hours to end", "Hours done"],
        rows: periods.map(({ name, items, done, hours, hoursDone }) => [
          ...[name, items, done],
          ...[`${hoursText(hours)} h`, `${hoursText(hoursDone)} h`],
        ]),
      }}
    >
      <ul className="flex flex-col gap-2.5">
        {periods.map(({ name, items, done, time }) => (
          <li key={name}>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span className={time === "present" ? "font-semibold" : undefined}>
                {time === "present" ? `${name}, now` : name}
              </span>
              <span className="text-ink-2">
                {items === 0 ? "nothing to end" : `${done} of ${items} done`}
              </span>
            </p>
            <svg aria-hidden="true" className="mt-1 block h-3 w-full">
              <rect width="100%" height="100%" className="fill-sunken" />
              <rect width={width(items, most)} height="100%" className="fill-line-strong" />
              <rect width={width(done, most)} height="100%" className="fill-accent" />
            </svg>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

const width = (n: number, most: number): string => `${Math.round((n / most) * 1000) / 10}%`;
