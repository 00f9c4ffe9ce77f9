import { Badge } from "@/components/ui/badge";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import {
  byDirection,
  DIRECTION_WORDS,
  type Direction,
} from "@/lib/catalogue/domain/direction-words";
import { isSuggestedByUs, sourceWords } from "@/lib/catalogue/domain/edge-words";
import { educationChangeWords } from "@/lib/catalogue/domain/education-words";
import { DOMAIN_WORDS, gapsInOrder } from "@/lib/catalogue/domain/gaps-in-order";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { preparationWords } from "@/lib/catalogue/domain/standing-words";
import { wageChangeWords, wageWords } from "@/lib/catalogue/domain/wage-words";
import { ClassMark } from "./class-mark";
import { DirectionArrow } from "./direction-arrow";

type StepListProps = { from: OccupationInShort; steps: readonly NextStep[] };

/** Next roles by direction, each with what changes, why it is shown, and what would have to grow. */
export function StepList({ from, steps }: StepListProps) {
  const numbers = new Map(steps.map(({ to }, at) => [to.code, at + 1]));
  return (
    <div className="flex flex-col gap-8">
      {byDirection(steps).map(({ direction, steps: group }) => (
        <section key={direction} aria-labelledby={direction}>
          <DirectionHead direction={direction} />
          <ul className="grid gap-x-10 md:grid-cols-2">
            {group.map((step) => (
              <Step key={step.to.code} from={from} step={step} number={numbers.get(step.to.code)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DirectionHead({ direction }: { direction: Direction }) {
  const { title, text } = DIRECTION_WORDS[direction];
  return (
    <div className="flex gap-3 border-b border-line-strong pb-2">
      <DirectionArrow direction={direction} />
      <div>
        <h3 id={direction} className="text-lg">
          {title}
        </h3>
        <p className="text-sm text-ink-2">{text}</p>
      </div>
    </div>
  );
}

type StepProps = { from: OccupationInShort; step: NextStep; number: number | undefined };

function Step({ from, step, number }: StepProps) {
  const { to, source, isFormalManagement } = step;
  const preparation = preparationWords(to.jobZone);
  return (
    <li className="flex gap-3 border-b border-line py-4">
      <span aria-hidden="true" className="w-5 shrink-0 text-end text-sm text-ink-3">
        {number}
      </span>
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="font-semibold">
          <a href={`/occupations/${to.code}`}>{to.title}</a>
        </p>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
          {to.standing && <ClassMark of={to.standing.pathClass} />}
          {isFormalManagement && <Badge>People report to this role</Badge>}
          {to.dataStatus === "estimated" && <Badge tone="warn">Estimated</Badge>}
          {isSuggestedByUs(source) && <Badge tone="accent">Suggested by us</Badge>}
        </p>
        <p className="text-sm">
          {sentence([
            `${wageChangeWords(from.pay, to.pay)}${to.pay.median === null ? "" : ` (${wageWords(to.pay.median)})`}`,
            educationChangeWords(from.education, to.education),
            ...(preparation && to.jobZone !== from.jobZone ? [preparation] : []),
          ])}
        </p>
        <Grows step={step} />
        <p className="text-sm text-ink-2">
          {sourceWords(source)}
          {step.rank > 0 && source === "official" && ` (number ${step.rank})`}.{" "}
          {changeWords(from, to)}
        </p>
        <p className="text-sm">
          <a href={`/occupations/${from.code}/to/${to.code}`}>
            The whole gap<span className="sr-only"> to {to.title}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

function Grows({ step }: { step: NextStep }) {
  const gaps = gapsInOrder(step.gaps);
  if (gaps.length === 0)
    return (
      <p className="text-sm">Nothing would have to grow by much: all of it is asked for here.</p>
    );
  return (
    <p className="text-sm">
      <span className="text-ink-2">Would have to grow: </span>
      {gaps.map(({ id, name, domain, delta }, at) => (
        <span key={id}>
          {at > 0 && "; "}
          {name}{" "}
          <span className="whitespace-nowrap text-ink-2">
            ({DOMAIN_WORDS[domain]}, +{delta.toFixed(1)})
          </span>
        </span>
      ))}
    </p>
  );
}

/** Both indices from here to there; one axis alone would mislead. */
function changeWords(
  { standing: here }: OccupationInShort,
  { standing: there }: OccupationInShort,
) {
  if (!here || !there) return "";
  const change = (a: number, b: number) => `${a.toFixed(0)} → ${b.toFixed(0)}`;
  const kind =
    here.pathClass === there.pathClass
      ? ""
      : ` (${CLASS_WORDS[there.pathClass].name.toLowerCase()})`;
  return `Leadership ${change(here.leadership, there.leadership)}, specialist work ${change(here.specialist, there.specialist)}${kind}.`;
}

function sentence(parts: readonly string[]): string {
  const joined = parts.join("; ");
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
