import { DotMap } from "@/components/charts/dot-map";
import { MarkIcon } from "@/components/charts/marks";
import { spreadNames } from "@/components/charts/spread-names";
import { CLASS_WORDS, CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import { byJobs, mapSentence, type PlaceOnMap } from "@/lib/catalogue/domain/place-on-map";
import { CLASS_SHAPE } from "./class-mark";

type OccupationMapProps = {
  shown: readonly PlaceOnMap[];
  others: readonly PlaceOnMap[];
  at: PlaceOnMap | null;
};

const NAMES = { most: 16, longest: 30 };

/** All occupations on the two axes; those not chosen stay as a background. */
export function OccupationMap({ shown, others, at }: OccupationMapProps) {
  const sentence = mapSentence(shown);
  // The one that is pointed at has the first right to its place.
  const byName = [...(at ? [at] : []), ...byJobs(shown).filter(({ code }) => code !== at?.code)];
  const named = spreadNames(
    byName.map(({ code, title, leadership, specialist }) => ({
      code,
      x: specialist,
      y: leadership,
      name: title,
    })),
    NAMES,
  ).filter(({ code }) => code !== at?.code);
  return (
    <figure aria-labelledby="map-says" className="flex flex-col gap-4">
      <figcaption id="map-says" className="max-w-measure">
        {sentence} Further up is more leadership, further right more specialist work.
        {named.length > 0 && (
          <span className="hidden sm:inline"> Named are some in which most people work.</span>
        )}
      </figcaption>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {CLASSES_OF_WORK.map((kind) => (
          <span key={kind} className="whitespace-nowrap">
            <MarkIcon shape={CLASS_SHAPE[kind]} /> {CLASS_WORDS[kind].name}
          </span>
        ))}
        <a href="#map-table">Skip the drawing</a>
      </p>
      <DotMap
        label={sentence}
        axes={{ x: "More specialist work", y: "More leadership" }}
        dots={CLASSES_OF_WORK.map((kind) => ({
          shape: CLASS_SHAPE[kind],
          dots: shown
            .filter((place) => place.kind === kind)
            .map(({ code, title, leadership, specialist }) => ({
              x: specialist,
              y: leadership,
              name: title,
              href: code,
            })),
        }))}
        faint={others.map(({ leadership, specialist }) => ({ x: specialist, y: leadership }))}
        named={named}
        {...(at && {
          at: { x: at.specialist, y: at.leadership, name: at.title, shape: CLASS_SHAPE[at.kind] },
        })}
      />
    </figure>
  );
}
