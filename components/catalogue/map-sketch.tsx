import { ChartBorder } from "@/components/charts/chart-border";
import { dotsPath } from "@/components/charts/dots-path";
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
  const dots = new Map(
    sketch.map(({ kind, specialist, leadership }) => [
      kind,
      specialist.map((x, at) => ({ x, y: 100 - (leadership[at] ?? 0) })),
    ]),
  );
  const total = sketch.reduce((sum, { specialist }) => sum + specialist.length, 0);
  if (total === 0) return null;
  const parts = CLASSES_OF_WORK.map(
    (kind) => `${dots.get(kind)?.length ?? 0} ${CLASS_WORDS[kind].name.toLowerCase()}`,
  );
  return (
    <figure aria-labelledby="sketch-says" className="flex flex-col gap-3">
      <figcaption id="sketch-says" className="max-w-measure text-ink-2">
        {total} occupations: further up is more leadership, further right more specialist work.{" "}
        {parts.join(", ")}.
      </figcaption>
      <a href="/occupations/map" className="block max-w-lg">
        <span className="sr-only">Open the map of occupations</span>
        <svg aria-hidden="true" className="block aspect-square w-full bg-surface">
          <svg viewBox="-5 -5 110 110" aria-hidden="true" strokeLinecap="round" strokeWidth="1.3">
            {CLASSES_OF_WORK.toReversed().map((kind) => (
              <path
                key={kind}
                d={dotsPath(dots.get(kind) ?? [])}
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
      </p>
    </figure>
  );
}
