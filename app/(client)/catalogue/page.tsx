import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CatalogueSearch } from "@/components/catalogue/catalogue-search";
import { EntryList } from "@/components/catalogue/entry-list";
import { Pager } from "@/components/catalogue/pager";
import { searchAddress } from "@/components/catalogue/search-address";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { searchCatalogue } from "@/lib/catalogue/queries";
import { catalogueFilter } from "@/lib/catalogue/schema";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Catalogue" };

export default async function CataloguePage({ searchParams }: PageProps<"/catalogue">) {
  const filter = catalogueFilter.parse(await searchParams);
  const actor = await requireActor();
  const { entries, total, pages } = await searchCatalogue(actor, filter);
  if (entries.length === 0 && filter.page > 1) redirect(searchAddress(filter, 1));

  return (
    <>
      <PageHeader
        title="Catalogue"
        lead="Certifications, programmes and degrees: what each asks of you, what it costs, and how sure we are of that."
        actions={
          <>
            <LinkButton href="/catalogue/ladders" variant="secondary">
              Role ladders
            </LinkButton>
            <LinkButton href="/catalogue/new" variant="secondary">
              Add your own
            </LinkButton>
          </>
        }
      />
      <CatalogueSearch filter={filter} />
      <h2 className="mt-8 mb-3 text-xl">
        {total === 1 ? "1 entry" : `${total} entries`}
        {filter.q && ` for “${filter.q}”`}
      </h2>
      {entries.length > 0 ? (
        <EntryList entries={entries} />
      ) : (
        <EmptyState
          title="Nothing here by that name"
          action={<LinkButton href="/catalogue/new">Add your own entry</LinkButton>}
        >
          <p>
            Try fewer words or <a href="/catalogue">clear the filters</a>. What the catalogue lacks
            you can add for yourself: only you will see it.
          </p>
        </EmptyState>
      )}
      <Pager filter={filter} pages={pages} />
    </>
  );
}
