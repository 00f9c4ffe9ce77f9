import { Badge } from "@/components/ui/badge";
import { byDirection, DIRECTION_WORDS } from "@/lib/catalogue/domain/direction-words";
import { isSuggestedByUs } from "@/lib/catalogue/domain/edge-words";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { wageChangeWords } from "@/lib/catalogue/domain/wage-words";
import type { FirstStep } from "@/lib/catalogue/domain/walk";
import { ClassMark } from "./class-mark";
import { DirectionArrow } from "./direction-arrow";

type WalkListProps = { start: OccupationInShort; steps: readonly FirstStep[] };

/** The same walk as a list: every name moves the centre there. */
export function WalkList({ start, steps }: WalkListProps) {
  const numbers = new Map(steps.map(({ to }, at) => [to.code, at + 1]));
  return (
    <div className="flex flex-col gap-8">
      {byDirection(steps).map(({ direction, steps: group }) => (
        <section key={direction} aria-labelledby={direction}>
          <div className="flex items-center gap-3 border-b border-line-strong pb-2">
            <DirectionArrow direction={direction} />
            <h3 id={direction} className="text-lg">
              {DIRECTION_WORDS[direction].title}
            </h3>
          </div>
          <ol>
            {group.map((step) => (
              <First
                key={step.to.code}
                start={start}
                step={step}
                number={numbers.get(step.to.code)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

type FirstProps = { start: OccupationInShort; step: FirstStep; number: number | undefined };

function First({ start, step: { to, source, further }, number }: FirstProps) {
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <div className="flex gap-3">
        <span aria-hidden="true" className="w-5 shrink-0 text-end text-sm text-ink-3">
          {number}
        </span>
        <div className="min-w-0">
          <p className="font-semibold">
            <a href={`/occupations/${to.code}/next`}>{to.title}</a>
          </p>
          <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
            {to.standing && <ClassMark of={to.standing.pathClass} />}
            {to.dataStatus === "estimated" && <Badge tone="warn">Estimated</Badge>}
            {isSuggestedByUs(source) && <Badge tone="accent">Suggested by us</Badge>}
          </p>
          <p className="text-sm text-ink-2">
            {wageChangeWords(start.pay, to.pay)} ·{" "}
            <a href={`/occupations/${to.code}`}>
              about it<span className="sr-only">: {to.title}</span>
            </a>{" "}
            ·{" "}
            <a href={`/occupations/${start.code}/to/${to.code}`}>
              the gap<span className="sr-only"> to {to.title}</span>
            </a>
          </p>
        </div>
      </div>
      <p className="ps-8 text-sm md:ps-0">
        <span className="text-ink-2">
          {further.length === 0
            ? "Leads on to nothing that is not here already."
            : "And from there: "}
        </span>
        {further.map((one, at) => (
          <span key={one.to.code}>
            {at > 0 && "; "}
            <a href={`/occupations/${one.to.code}/next`}>{one.to.title}</a>
          </span>
        ))}
      </p>
    </li>
  );
}
