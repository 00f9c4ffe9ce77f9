import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { SearchBox } from "@/components/catalogue/search-box";
import { SearchHelp } from "@/components/catalogue/search-help";
import { SearchResults } from "@/components/catalogue/search-results";
import { PageHeader } from "@/components/layout/page-header";
import { Still } from "@/components/ui/still";
import { noteWords } from "@/lib/catalogue/domain/hit-words";
import { findDataRelease, searchAll } from "@/lib/catalogue/queries";
import { searchFilter } from "@/lib/catalogue/schema";
import { findActor } from "@/lib/platform/session";

export const metadata: Metadata = {
  title: "Find",
  description: "Occupations, job titles, certifications, programmes, degrees and role ladders.",
};

const MOST = 40;

export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const { q } = searchFilter.parse(await searchParams);
  const { hits, note } = await searchAll(q, await findActor(), MOST);
  return (
    <>
      <PageHeader
        title="Find"
        lead="A job title, a certification, a programme, a degree, a rung of a ladder: by whatever name you know it. A misspelling is fine."
      />
      <div className="max-w-2xl">
        <SearchBox text={q} isFloating />
      </div>
      {hits.length > 0 ? (
        <SearchResults hits={hits} note={noteWords(q, note)} isCut={hits.length === MOST} />
      ) : (
        <SearchHelp text={q} />
      )}
      <Still>
        <DataAttribution release={await findDataRelease()} />
      </Still>
    </>
  );
}
