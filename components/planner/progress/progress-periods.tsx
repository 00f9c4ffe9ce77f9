import type { PeriodProgress } from "@/lib/planner/domain/progress/progress-by-period";
import { ProgressFigure } from "./progress-figure";

type ProgressPeriodsProps = {
  year: readonly PeriodProgress[];
  all: readonly PeriodProgress[];
};

/** What is to end and what is done: the present plan year by quarters, and all five by years. */
export const ProgressPeriods = ({ year, all }: ProgressPeriodsProps) => (
  <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
    <section aria-labelledby="year" className="flex flex-col gap-4">
      <h2 id="year" className="text-xl">
        This plan year
      </h2>
      <ProgressFigure periods={year} />
    </section>
    <section aria-labelledby="all" className="flex flex-col gap-4">
      <h2 id="all" className="text-xl">
        All five years
      </h2>
      <ProgressFigure periods={all} />
    </section>
  </div>
);
