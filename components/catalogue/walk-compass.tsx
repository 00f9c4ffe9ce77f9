import { Compass } from "@/components/charts/compass";
import { compassLayout } from "@/components/charts/compass-layout";
import { MarkIcon, type Shape } from "@/components/charts/marks";
import { CLASS_WORDS, CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { FirstStep } from "@/lib/catalogue/domain/walk";
import { CLASS_SHAPE } from "./class-mark";
import { DIRECTION_PATHS } from "./direction-arrow";

type WalkCompassProps = { start: OccupationInShort; steps: readonly FirstStep[] };

/** As on the map: leadership lies up, depth to the right, both between them. */
const BEARINGS = { toward_leadership: 0, toward_both: 45, toward_specialist: 90, bigger_scope: 0 };

const shapeOf = ({ standing }: OccupationInShort): Shape =>
  standing ? CLASS_SHAPE[standing.pathClass] : "ring";

const nodeOf = (to: OccupationInShort) => ({
  key: to.code,
  name: to.title,
  shape: shapeOf(to),
  href: `/occupations/${to.code}/next`,
});

/** Where one could go from here in one step and in two; choosing a mark makes it the centre. */
export function WalkCompass({ start, steps }: WalkCompassProps) {
  const far = steps.reduce((sum, { further }) => sum + further.length, 0);
  const says = `From ${start.title} ${steps.length === 1 ? "one role is" : `${steps.length} roles are`} one step away (near ring) and ${far} two steps (far ring).`;
  const layout = compassLayout(
    steps.map(({ to, direction, further }) => ({
      key: to.code,
      sector: direction,
      leaves: further.map((one) => one.to.code),
    })),
    BEARINGS,
  );
  return (
    <figure aria-labelledby="walk-says" className="flex flex-col gap-4">
      <figcaption id="walk-says" className="max-w-measure">
        {says} The arrow at the rim says where a sector leads, the shape what kind of work is there.
        Choose a mark to stand there.
      </figcaption>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {CLASSES_OF_WORK.map((kind) => (
          <span key={kind} className="whitespace-nowrap">
            <MarkIcon shape={CLASS_SHAPE[kind]} /> {CLASS_WORDS[kind].name}
          </span>
        ))}
        <a href="#walk-list">Skip the drawing</a>
      </p>
      <Compass
        label={says}
        centre={{ name: start.title, shape: shapeOf(start) }}
        layout={layout}
        signs={DIRECTION_PATHS}
        branches={steps.map(({ to, further }, at) => ({
          ...nodeOf(to),
          label: `${at + 1}`,
          leaves: further.map((one) => nodeOf(one.to)),
        }))}
      />
    </figure>
  );
}
