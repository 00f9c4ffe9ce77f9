import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { CuratedTable } from "@/components/catalogue/curated-table";
import { FilterSelect } from "@/components/catalogue/filter-select";
import { Pager } from "@/components/catalogue/pager";
import { searchAddress } from "@/components/catalogue/search-address";
import { SURE_WORDS } from "@/components/catalogue/sure-words";
import { controlClass } from "@/components/forms/control-frame";
import { PageHeader } from "@/components/layout/page-header";
import { Button, LinkButton } from "@/components/ui/button";
import { KIND_WORDS, STATUS_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import { listCuratedEntries } from "@/lib/catalogue/queries";
import { curatedFilter } from "@/lib/catalogue/schema";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Credentials of the catalogue" };

const HERE = "/admin/catalogue/entries";

export default async function CuratedEntriesPage({
  searchParams,
}: PageProps<"/admin/catalogue/entries">) {
  const filter = curatedFilter.parse(await searchParams);
  const actor = await requireActor();
  const { entries, total, pages } = await orNotFound(listCuratedEntries(actor, filter));
  if (entries.length === 0 && filter.page > 1) redirect(searchAddress(filter, 1, HERE));
  return (
    <>
      <PageHeader
        title="Credentials"
        lead="Certifications, programmes and degrees that everybody sees, the longest unchecked first. What you change is kept with what stood before and why."
        actions={<LinkButton href={`${HERE}/new`}>Add an entry</LinkButton>}
      />
      <AdminTabs current={HERE} />
      <form
        method="get"
        action={HERE}
        aria-label="Search the entries"
        className="mb-6 grid grid-cols-2 items-end gap-4 md:grid-cols-5"
      >
        <div className="col-span-full flex flex-col gap-1 md:col-span-1">
          <label htmlFor="q" className="text-sm font-semibold">
            Name or issuer
          </label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={filter.q}
            className={controlClass}
          />
        </div>
        <FilterSelect name="kind" label="Kind" all="Any" words={KIND_WORDS} chosen={filter.kind} />
        <FilterSelect
          name="status"
          label="Status"
          all="Any"
          words={STATUS_WORDS}
          chosen={filter.status}
        />
        <FilterSelect
          name="sure"
          label="How sure"
          all="Any"
          words={SURE_WORDS}
          chosen={filter.sure}
        />
        <Button type="submit" variant="secondary">
          Search
        </Button>
      </form>
      <p className="mb-3 text-ink-2" role="status">
        {total === 1 ? "1 entry" : `${total} entries`}
      </p>
      {entries.length > 0 && <CuratedTable entries={entries} />}
      <Pager filter={filter} pages={pages} path={HERE} />
    </>
  );
}
