import type { Metadata } from "next";
import { ChosenBar } from "@/components/coaching/list/chosen-bar";
import { ClientList } from "@/components/coaching/list/client-list";
import { ClientSearch } from "@/components/coaching/list/client-search";
import { LabelLinks } from "@/components/coaching/list/label-links";
import { ListKeys } from "@/components/coaching/list/list-keys";
import { ListTabs } from "@/components/coaching/list/list-tabs";
import { RowKeys } from "@/components/coaching/list/row-keys";
import { SavedViews } from "@/components/coaching/list/saved-views";
import { WhyLinks } from "@/components/coaching/list/why-links";
import { LiveNews } from "@/components/coaching/live/live-news";
import { NextPage } from "@/components/coaching/next-page";
import { PageHeader } from "@/components/layout/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { type ClientView, viewAddress, viewQuery } from "@/lib/coaching/domain/client-view";
import { parseCursor } from "@/lib/coaching/domain/page-cursor";
import { type ClientList as Clients, listClients } from "@/lib/coaching/queries";
import { clientListInput } from "@/lib/coaching/schema/client-list";
import { now, today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Clients" };

export default async function ClientsPage({ searchParams }: PageProps<"/clients">) {
  const since = now().getTime();
  const actor = await requireActor();
  const { q, show, why, label, cohort, after, before } = clientListInput.parse(await searchParams);
  const [forwards, backwards] = [parseCursor(after), parseCursor(before)];
  const view: ClientView = { q: q ?? "", show, why, label, cohort };
  const here = today(actor.timeZone);
  const { clients, counts, previous, next, labels, views, cohorts } = await listClients(actor, {
    search: view.q,
    filter: show,
    why,
    label,
    cohort,
    after: forwards,
    before: backwards,
    today: here,
  });
  return (
    <RowKeys>
      {counts.all > 0 && (
        <LiveNews about="clients" id={actor.userId} since={since} from="a client of yours" />
      )}
      <Still className="grid gap-6">
        <PageHeader
          title="Clients"
          lead={lead(counts, show)}
          actions={
            <span className="flex flex-wrap gap-x-5 gap-y-1">
              <a href="/clients/caseload">Caseload in pictures</a>
              <a href="/templates">Templates</a>
            </span>
          }
        />
        <ClientSearch view={view} cohorts={cohorts} />
        <ListKeys />
        <ListTabs counts={counts} view={view} />
        {counts.why && <WhyLinks counts={counts.why} view={view} />}
        {labels.length > 0 && <LabelLinks labels={labels} view={view} />}
      </Still>
      <div className="mt-4 grid gap-6">
        <SavedViews key={viewQuery(view)} views={views} query={viewQuery(view)} />
        <Still>
          {clients.length === 0 ? (
            <Nobody view={view} />
          ) : (
            <ClientList clients={clients} timeZone={actor.timeZone} today={here} />
          )}
        </Still>
        {clients.some(({ endedAt }) => endedAt === null) && (
          <ChosenBar
            labels={labels.map((one) => one.label)}
            cohorts={cohorts.flatMap(({ id, name, isOpen }) => (isOpen ? [{ id, name }] : []))}
            hasPlaced={clients.some(({ cohort }) => cohort !== null)}
          />
        )}
        <Still>
          <NextPage
            path="/clients"
            query={Object.fromEntries(new URLSearchParams(viewQuery(view)))}
            next={next}
            previous={previous}
            isFirst={forwards === null && backwards === null}
          />
        </Still>
      </div>
    </RowKeys>
  );
}

/** How many the list holds as it is narrowed, which every view knows. */
function lead({ all, ended }: Clients["counts"], show: ClientView["show"]): string {
  const people = show === "ended" ? ended : all;
  const many = people === 0 ? "" : `${people} ${people === 1 ? "client" : "clients"}. `;
  return `${many}Those who wait for you stand first.`;
}

const nobodyWords = ({ q, label }: ClientView): string => {
  if (q !== "") return "Nobody by that name";
  return label === null ? "Nobody in that cohort shares their plan" : "Nobody with that label";
};

function Nobody({ view }: { view: ClientView }) {
  const { q, label, cohort, show } = view;
  if (q !== "" || label !== null || cohort !== null)
    return (
      <EmptyState title={nobodyWords(view)}>
        <p>
          <a href={viewAddress({ ...view, q: "", label: null, cohort: null })}>Show everybody</a>
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
