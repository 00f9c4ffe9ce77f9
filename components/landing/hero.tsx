import type { ReactNode } from "react";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { sittingProgress } from "@/lib/assessment/domain/sitting-progress";
import { CourseChart } from "./course-chart";

type HeroProps = { doors: ReactNode };

/** What it is for, how long it takes, and where to begin. */
export function Hero({ doors }: HeroProps) {
  const { total, minutesLeft } = sittingProgress(shownOrder(CURRENT_FORM, 0), new Map());
  return (
    <section className="grid items-center gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <div>
        <h1 className="text-3xl sm:text-4xl">Go deep, lead people, or do both. Set your course.</h1>
        <p className="mt-5 max-w-measure text-lg text-ink-2">
          Fairlead shows where you stand between a specialist and a leadership path, and how sure
          that is. Then it helps you plan the next five years, and keep the plan honest with a
          coach.
        </p>
        <div className="mt-7 flex flex-wrap gap-3">{doors}</div>
        <dl className="mt-8 grid max-w-measure grid-cols-3 gap-4 border-t border-line pt-4">
          <Fact term="Questions" value={`${total}`} />
          <Fact term="Minutes, about" value={`${minutesLeft}`} />
          <Fact term="Trackers" value="None" />
        </dl>
      </div>
      <CourseChart />
    </section>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-ink-2">{term}</dt>
      <dd className="text-2xl font-heading">{value}</dd>
    </div>
  );
}
