import type { Metadata } from "next";
import { ClientList } from "@/components/coaching/client-list";
import { ClientSearch } from "@/components/coaching/client-search";
import { ListKeys } from "@/components/coaching/list-keys";
import { NextPage } from "@/components/coaching/next-page";
import { RowKeys } from "@/components/coaching/row-keys";
import { WhyLinks } from "@/components/coaching/why-links";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { Tabs } from "@/components/ui/tabs";
import { parseCursor } from "@/lib/coaching/domain/page-cursor";
import { type ClientList as Clients, listClients } from "@/lib/coaching/queries";
import { clientListInput } from "@/lib/coaching/schema";
import { today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Clients" };

export default async function ClientsPage({ searchParams }: PageProps<"/clients">) {
  const actor = await requireActor();
  const { q, show, why, after } = clientListInput.parse(await searchParams);
  const cursor = parseCursor(after);
  const search = q ?? "";
  const here = today(actor.timeZone);
  const { clients, counts, next } = await listClients(actor, {
    search,
    filter: show,
    why,
    after: cursor,
    today: here,
  });
  return (
    <RowKeys>
      <Still>
        <PageHeader
          title="Clients"
          lead="Those who wait for you stand first."
          actions={<a href="/clients/caseload">Caseload in pictures</a>}
        />
        <div className="grid gap-6">
          <ClientSearch search={search} show={show} />
          <ListKeys />
          <Tabs label="Which clients" tabs={tabs(counts, search)} current={address(show, search)} />
          {counts.why && <WhyLinks counts={counts.why} chosen={why} search={search} />}
          {clients.length === 0 ? (
            <Nobody show={show} search={search} />
          ) : (
            <ClientList clients={clients} timeZone={actor.timeZone} today={here} />
          )}
        </div>
        <NextPage
          path="/clients"
          query={{ q: search, show: show === "all" ? "" : show, why: why ?? "" }}
          next={next}
          isFirst={cursor === null}
        />
      </Still>
    </RowKeys>
  );
}

function address(show: string, search: string): string {
  const said = Object.entries({ q: search, show: show === "all" ? "" : show });
  const query = new URLSearchParams(said.filter(([, value]) => value !== "")).toString();
  return query ? `/clients?${query}` : "/clients";
}

const tabs = (counts: Clients["counts"], search: string) => [
  { href: address("all", search), label: "All", count: counts.all },
  {
    href: address("attention", search),
    label: "Needs attention",
    ...(counts.attention !== undefined && { count: counts.attention }),
  },
  { href: address("ended", search), label: "Ended", count: counts.ended },
];

function Nobody({ show, search }: { show: string; search: string }) {
  if (search !== "")
    return (
      <EmptyState title="Nobody by that name">
        <p>
          <a href={address(show, "")}>Show everybody</a>
        </p>
      </EmptyState>
    );
  if (show === "attention") return <EmptyState title="Nobody waits for you" />;
  if (show === "ended") return <EmptyState title="Nothing has ended" />;
  return (
    <EmptyState title="No clients yet">
      <p>
        People who plan here invite you by e-mail; an invitation also waits on your overview. Once
        you accept, they stand in this list.
      </p>
    </EmptyState>
  );
}
