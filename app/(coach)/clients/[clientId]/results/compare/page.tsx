import type { Metadata } from "next";
import { HistoryChart } from "@/components/assessment/history-chart";
import { HistoryComparison } from "@/components/assessment/history-comparison";
import { HistoryPicker } from "@/components/assessment/history-picker";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { comparisonLead, nothingToCompare } from "@/lib/assessment/domain/comparison-words";
import { sittingDay } from "@/lib/assessment/domain/sitting-day";
import { getClientComparison } from "@/lib/coaching/queries";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { searchedId } from "@/lib/platform/searched-id";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "A client’s sittings compared" };

type Props = PageProps<"/clients/[clientId]/results/compare">;

export default async function ClientComparisonPage({ params, searchParams }: Props) {
  const clientId = idOrNotFound((await params).clientId);
  const { a, b } = await searchParams;
  const asked = { a: searchedId(a), b: searchedId(b) };
  const actor = await requireActor();
  const { name, scopes, sittings, pair } = await orNotFound(
    getClientComparison(actor, { clientId, ...asked }, now()),
  );
  const day = sittingDay(sittings, actor.timeZone);
  const results = `/clients/${clientId}/results`;
  return (
    <>
      <PageHeader title={name} back={<a href="/clients">All clients</a>} />
      <ClientTabs clientId={clientId} scopes={scopes} current="/results" />
      <div className="my-8">
        <p className="text-sm">
          <a href={results}>Back to the results</a>
        </p>
        <h2 className="mt-2 text-2xl">Two sittings compared</h2>
        {pair && (
          <p className="mt-2 max-w-measure text-lg text-ink-2">{comparisonLead(pair, day)}</p>
        )}
      </div>
      {pair ? (
        <HistoryComparison {...pair} day={day} />
      ) : (
        <Notice>{nothingToCompare(sittings.length, asked)}</Notice>
      )}
      {sittings.length > 1 && (
        <>
          <Section title="Compare others">
            <HistoryPicker
              sittings={sittings}
              action={`${results}/compare`}
              day={day}
              {...(pair && {
                chosen: { before: pair.before.attemptId, after: pair.after.attemptId },
              })}
            />
          </Section>
          <Section title="All sittings over time">
            <HistoryChart
              sittings={sittings}
              day={day}
              hrefOf={(attemptId) => `${results}?sitting=${attemptId}`}
            />
          </Section>
        </>
      )}
    </>
  );
}
