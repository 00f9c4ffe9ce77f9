import { Figure } from "@/components/charts/figure";
import { ShareBars } from "@/components/charts/share-bars";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import type { ShownTable } from "@/lib/coaching/domain/programme/hidden-cells";
import {
  PROGRAMME_PATHS,
  type Programme,
  REVIEW_STANDS,
} from "@/lib/coaching/domain/programme/programme";
import { CohortFigures } from "./cohort-figures";
import { PROGRESS_LOOKS } from "./programme-looks";
import { PATH_NAMES, PROGRESS_NAMES, STAND_NAMES, told } from "./programme-words";
import { StackedRows } from "./stacked-rows";

type ProgrammeViewProps = {
  programme: Programme;
  /** The names of all cohorts by id. */
  names: ReadonlyMap<string, string>;
  /** Who is counted: "Of 12 people who share their plan with you". */
  whose: string;
};

/** Paths, progress and reviews of a group, told of five people or more; by cohort where two rows or more can be told. */
export function ProgrammeView({ programme, names, whose }: ProgrammeViewProps) {
  if (!programme)
    return (
      <EmptyState title="Fewer than five people">
        <p>These numbers are told of groups of five or more: nobody is to be found in them.</p>
      </EmptyState>
    );
  const { people, reviews } = programme;
  return (
    <>
      {programme.kind === "whole" ? (
        <PathsAndProgress paths={programme.paths} whose={`${people} people ${whose}`} />
      ) : (
        <CohortFigures
          tables={programme.cohorts}
          names={names}
          whose={`${people} people ${whose}`}
        />
      )}
      <Section title="Reviews" lead="Where the latest review of each plan stands.">
        <ShareBars
          bars={REVIEW_STANDS.map((stand, at) => ({
            key: stand,
            name: STAND_NAMES[stand],
            value: reviews[at] ?? null,
            text: told(reviews[at] ?? null),
          }))}
        />
      </Section>
      <p className="mt-8 max-w-measure text-sm text-ink-2">
        Groups of one to four are not told, nor so many others as it takes that they cannot be
        worked out by adding and subtracting. There is no way from here to a single person. The
        numbers are of this moment: whoever compares two days may see that one person more or fewer
        is counted somewhere, not who.
      </p>
    </>
  );
}

function PathsAndProgress({ paths, whose }: { paths: ShownTable; whose: string }) {
  const names = [...PROGRAMME_PATHS.map((path) => PATH_NAMES[path]), "All"];
  return (
    <Section
      title="Paths and progress"
      lead="How much of each plan is done, of the items that were not dropped."
    >
      <Figure
        caption={sentence(paths, whose)}
        table={{
          head: ["Path", ...PROGRESS_NAMES, "In all"],
          rows: paths.map((line, row) => [names[row] ?? "", ...line.map((value) => value ?? "–")]),
        }}
      >
        <StackedRows names={names.slice(0, -1)} table={paths} looks={PROGRESS_LOOKS} />
      </Figure>
    </Section>
  );
}

/** The paths whose number may be told, in words. */
function sentence(paths: ShownTable, whose: string): string {
  const known = PROGRAMME_PATHS.flatMap((path, row) => {
    const total = paths[row]?.at(-1) ?? null;
    return total === null ? [] : [`${PATH_NAMES[path].toLowerCase()} ${told(total)}`];
  });
  const rest = known.length < PROGRAMME_PATHS.length;
  const words = known.length > 0 ? `: ${known.join(", ")}` : "";
  return `${whose}${words}.${rest ? ` ${known.length > 0 ? "The other" : "All"} groups on a path are too small to be told of.` : ""}`;
}
