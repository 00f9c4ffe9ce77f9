import { ChartBorder } from "@/components/charts/chart-border";
import { CLASS_WORDS, CLASSES_OF_WORK, type ClassOfWork } from "@/lib/catalogue/domain/class-words";
import type { MapSketch as Sketch } from "@/lib/catalogue/domain/map-sketch";
import { ClassMark } from "./class-mark";

const STROKE = {
  specialist: "stroke-spec",
  leadership: "stroke-lead",
  hybrid: "stroke-hybrid",
  practitioner: "stroke-line-strong",
} as const satisfies Record<ClassOfWork, string>;

/** The map of occupations in small, as one link to it. */
export function MapSketch({ sketch }: { sketch: Sketch }) {
  const total = sketch.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const countOf = (kind: ClassOfWork) => sketch.find((one) => one.kind === kind)?.count ?? 0;
  const parts = CLASSES_OF_WORK.map(
    (kind) => `${countOf(kind)} ${CLASS_WORDS[kind].name.toLowerCase()}`,
  );
  return (
    <figure aria-labelledby="sketch-says" className="flex flex-col gap-3">
      <figcaption id="sketch-says" className="max-w-measure text-ink-2">
        {total} occupations: further up is more leadership, further right more specialist work.{" "}
        {parts.join(", ")}.
      </figcaption>
      <a
        href="/occupations/map"
        aria-label="Open the map of occupations"
        className="block max-w-lg"
      >
        <svg aria-hidden="true" className="block aspect-square w-full bg-surface">
          <svg viewBox="-10 -10 220 220" strokeLinecap="round" strokeWidth="2.6">
            {CLASSES_OF_WORK.toReversed().map((kind) => (
              <path
                key={kind}
                d={sketch.find((one) => one.kind === kind)?.dots}
                className={`fill-none ${STROKE[kind]}`}
              />
            ))}
          </svg>
          <ChartBorder segments={20} />
        </svg>
      </a>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {CLASSES_OF_WORK.map((kind) => (
          <ClassMark key={kind} of={kind} />
        ))}
        <a href="/occupations/map">Open the map</a>
      </p>
    </figure>
  );
}
