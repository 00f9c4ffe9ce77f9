import { chartWindow } from "@/components/charts/chart-window";
import { Figure } from "@/components/charts/figure";
import { MarkIcon } from "@/components/charts/marks";
import { type Point, TwoAxes } from "@/components/charts/two-axes";
import { CLASS_WORDS } from "@/lib/catalogue/domain/class-words";
import type { NextStep } from "@/lib/catalogue/domain/next-step";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { CLASS_SHAPE } from "./class-mark";

type NeighbourMapProps = { occupation: OccupationInShort; steps: readonly NextStep[] };

/** The occupation among those related to it, on the two axes; numbers lead to the key and the steps below. */
export function NeighbourMap({ occupation, steps }: NeighbourMapProps) {
  const centre = pointOf(occupation, "");
  const points = steps.flatMap(({ to }, at) => pointOf(to, `${at + 1}`) ?? []);
  // Alone on a chart it would say no more than its two indices.
  if (!centre || points.length === 0) return null;
  const caption = `${occupation.title} (the cross) among ${points.length} related ${points.length === 1 ? "occupation" : "occupations"}: further up is more leadership, further right is more specialist work.`;
  return (
    <Figure
      caption={caption}
      table={{
        head: ["Occupation", "Leadership", "Specialist", "Kind of work"],
        rows: [occupation, ...steps.map(({ to }) => to)].flatMap(({ title, standing }) =>
          standing
            ? [
                [
                  title,
                  standing.leadership.toFixed(0),
                  standing.specialist.toFixed(0),
                  CLASS_WORDS[standing.pathClass].name,
                ],
              ]
            : [],
        ),
      }}
    >
      <div className="grid items-start gap-x-8 gap-y-5 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <TwoAxes
          label={caption}
          axes={{ x: "More specialist work", y: "More leadership" }}
          window={chartWindow([centre, ...points])}
          centre={centre}
          points={points}
          linked
        />
        <div className="text-sm md:pt-6">
          <ol className="flex flex-col gap-1">
            {steps.map(({ to }, at) => (
              <li key={to.code} className="flex items-baseline gap-2">
                <span className="w-5 shrink-0 text-end font-semibold">{at + 1}</span>
                <span className="shrink-0">
                  {to.standing && <MarkIcon shape={CLASS_SHAPE[to.standing.pathClass]} />}
                </span>
                <a href={`/occupations/${to.code}`} className="link-quiet">
                  {to.title}
                </a>
              </li>
            ))}
          </ol>
          <ShapeKey />
        </div>
      </div>
    </Figure>
  );
}

const KEY = ["specialist", "leadership", "hybrid", "practitioner"] as const;

/** What the four shapes stand for. */
function ShapeKey() {
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-3 text-ink-2">
      {KEY.map((of) => (
        <span key={of} className="whitespace-nowrap">
          <MarkIcon shape={CLASS_SHAPE[of]} /> {CLASS_WORDS[of].name}
        </span>
      ))}
    </p>
  );
}

function pointOf({ code, title, standing }: OccupationInShort, label: string): Point | undefined {
  if (!standing) return undefined;
  const { leadership, specialist, pathClass } = standing;
  return {
    x: specialist,
    y: leadership,
    shape: CLASS_SHAPE[pathClass],
    name: title,
    label,
    ...(label !== "" && { href: `/occupations/${code}` }),
  };
}
