import { Section } from "@/components/layout/section";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { PathColumns } from "./path-columns";

type Group = { code: string; title: string; count: number };

/** The major groups, each with how many occupations it holds. */
export function OccupationGroups({ groups }: { groups: readonly Group[] }) {
  return (
    <Section title="By group">
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {groups.map(({ code, title, count }) => (
          <li key={code} className="flex justify-between gap-4 border-b border-line py-2">
            <a href={`/occupations?group=${code}`}>{title.replace(/ Occupations$/, "")}</a>
            <span className="text-sm text-ink-2">{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** One entry for each letter. */
export function OccupationLetters({ chosen = null }: { chosen?: string | null }) {
  return (
    <nav aria-label="Occupations by letter">
      <ul className="flex flex-wrap gap-x-1">
        {LETTERS.map((letter) => (
          <li key={letter}>
            <a
              href={`/occupations?letter=${letter}`}
              aria-current={letter === chosen ? "true" : undefined}
              className="tab min-w-8 justify-center"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type OutermostProps = {
  lists: Record<"leadership" | "hybrid" | "specialist", readonly OccupationInShort[]>;
};

/** What lies furthest out in each direction: where the two axes end. */
export function OutermostOccupations({ lists }: OutermostProps) {
  return (
    <Section
      title="Furthest out"
      lead="The occupations with the most specialist work, the most leadership, and the most of both."
    >
      <PathColumns>
        {(path) => (
          <ol className="flex flex-col gap-1.5">
            {lists[path].map(({ code, title, standing }) => (
              <li key={code} className="flex justify-between gap-3">
                <a href={`/occupations/${code}`}>{title}</a>
                {standing && (
                  <span className="text-sm whitespace-nowrap text-ink-2">
                    <span className="sr-only">leadership </span>
                    {standing.leadership.toFixed(0)}
                    <span aria-hidden="true"> / </span>
                    <span className="sr-only">, specialist work </span>
                    {standing.specialist.toFixed(0)}
                  </span>
                )}
              </li>
            ))}
          </ol>
        )}
      </PathColumns>
      <p className="mt-4 text-sm text-ink-2">Leadership / specialist work, each of 100.</p>
    </Section>
  );
}
