import { Still } from "@/components/ui/still";
import { hitLine } from "@/lib/catalogue/domain/hit-words";
import type { SearchHit } from "@/lib/catalogue/domain/search-hit";

const GROUPS = { occupation: "Occupations", credential: "Credentials", ladder: "Ladders" } as const;

type SearchResultsProps = { hits: readonly SearchHit[]; note: string | null; isCut: boolean };

/** What was found, by what it is; the group of the best hit first, and within a group the best hit first. */
export function SearchResults({ hits, note, isCut }: SearchResultsProps) {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return (
    <Still>
      {note && <p className="mt-6 max-w-measure text-ink-2">{note}</p>}
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`} className="mt-8 mb-2 text-xl">
            {GROUPS[kind]}
          </h2>
          <ul className="border-t border-line-strong">
            {hits
              .filter((hit) => hit.kind === kind)
              .map(hitLine)
              .map(({ href, title, kind: words, detail }) => (
                <li key={href} className="border-b border-line py-3">
                  <h3 className="text-lg">
                    <a href={href}>{title}</a>
                  </h3>
                  <p className="text-sm text-ink-2">
                    {kind === "credential" && `${words} · `}
                    {detail}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className="mt-6 max-w-measure text-sm text-ink-2">
        {isCut && `These are the ${hits.length} best. `}
        Titles that people report come from the O*NET database; “as we read it” marks a title that
        it does not list. An occupation is a kind of work, not a rank: senior and staff are the same
        one.
      </p>
    </Still>
  );
}
