import type { Outcome } from "@/lib/assessment/domain/outcome";
import type { Driver } from "@/lib/assessment/domain/score";
import type { ShownQuestion } from "@/lib/assessment/domain/shown-question";
import { speakingFor } from "@/lib/assessment/domain/speaking-for";
import { PullList } from "./pull-list";

const MOST = 5;

type ResultDriversProps = {
  outcome: Outcome;
  drivers: readonly Driver[];
  questions: readonly ShownQuestion[];
  answers: Readonly<Record<string, number>>;
};

/** Which answers moved the reading most, and which spoke against it. */
export function ResultDrivers({ outcome, drivers, questions, answers }: ResultDriversProps) {
  const { supports, against } = speakingFor(outcome, drivers, MOST);
  const longest = Math.max(...[...supports, ...against].map(({ pull }) => Math.abs(pull)), 0.01);
  const shared = { questions, answers, longest };
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        <h3 className="mb-4 text-lg">What drove it</h3>
        <PullList {...shared} pulls={supports} empty="No single answer weighed much." />
      </div>
      <div>
        <h3 className="mb-4 text-lg">What speaks against it</h3>
        <PullList {...shared} pulls={against} empty="No answer spoke against it with any weight." />
      </div>
    </div>
  );
}
