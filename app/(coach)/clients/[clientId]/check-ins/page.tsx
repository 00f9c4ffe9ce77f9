import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { LiveNews } from "@/components/coaching/live/live-news";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ConfidenceFigure } from "@/components/planner/check-ins/confidence-figure";
import { NotedWords } from "@/components/planner/check-ins/noted-words";
import { ExperimentCard } from "@/components/planner/experiments/experiment-card";
import { TrendFigure } from "@/components/planner/progress/trend-figure";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { getClientCheckIns } from "@/lib/coaching/queries";
import { quarterText } from "@/lib/kernel/quarter";
import { performanceTrend } from "@/lib/planner/domain/progress/trend-words";
import { now } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Client’s check-ins" };

export default async function ClientCheckInsPage({
  params,
}: PageProps<"/clients/[clientId]/check-ins">) {
  const clientId = idOrNotFound((await params).clientId);
  const since = now().getTime();
  const actor = await requireActor();
  const { name, scopes, checkIns, experiments } = await orNotFound(
    getClientCheckIns(actor, clientId),
  );
  return (
    <>
      <PageHeader title={name} back={<a href="/clients">All clients</a>} />
      <LiveNews about="client" id={clientId} since={since} from="your client" />
      <ClientTabs clientId={clientId} scopes={scopes} current="/check-ins" />
      <Still className="mt-8">
        {checkIns.length === 0 ? (
          <EmptyState title={`${name} has not checked in yet`} />
        ) : (
          <>
            <Section title="How sure they have been" lead={`“You” is ${name}.`}>
              <ConfidenceFigure checkIns={checkIns} />
            </Section>
            <Section title="Planned and done, over check-ins">
              <TrendFigure trend={performanceTrend(checkIns)} />
            </Section>
            {checkIns.toReversed().map((checkIn) => (
              <Section
                key={checkIn.id}
                title={quarterText(checkIn.quarter)}
                lead={`${checkIn.itemsDone} done of ${checkIn.itemsDue} planned by then.`}
              >
                <NotedWords checkIn={checkIn} />
              </Section>
            ))}
          </>
        )}
        {experiments.length > 0 && (
          <Section title="Experiments">
            <ul className="flex flex-col gap-6">
              {experiments.map((experiment) => (
                <li key={experiment.id}>
                  <ExperimentCard experiment={experiment} href={null} />
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Still>
    </>
  );
}
