import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ProgressPeriods } from "@/components/planner/progress/progress-periods";
import { TrackingPanels } from "@/components/planner/tracking-panels";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { getClientProgress } from "@/lib/coaching/queries";
import { leadingShareWords } from "@/lib/planner/domain/progress/leading-share";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Client’s progress" };

export default async function ClientProgressPage({
  params,
}: PageProps<"/clients/[clientId]/progress">) {
  const clientId = idOrNotFound((await params).clientId);
  const actor = await requireActor();
  const { name, scopes, progress } = await orNotFound(
    getClientProgress(actor, clientId, thisQuarter(actor.timeZone)),
  );
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        lead={`“You” is ${name}.`}
      />
      <ClientTabs clientId={clientId} scopes={scopes} current="/progress" />
      <Still className="mt-8">
        {progress ? <Progress {...progress} /> : <EmptyState title={`${name} has no plan yet`} />}
      </Still>
    </>
  );
}

type ProgressProps = NonNullable<Awaited<ReturnType<typeof getClientProgress>>["progress"]>;

/** As its owner sees it, but for results and check-ins: they are shared by themselves. */
const Progress = ({ snapshot, year, all, drift, leading, ...figures }: ProgressProps) => (
  <>
    <div className="mb-8 grid gap-4 empty:hidden">
      {drift.map(({ words }) => (
        <Notice key={words} tone="warn">
          <p>{words}</p>
        </Notice>
      ))}
      {leading?.warning && (
        <Notice tone="warn">
          <p>{leading.warning}</p>
        </Notice>
      )}
    </div>
    <ProgressPeriods year={year} all={all} />
    {leading && (
      <Section title="Leading people">
        <p className="max-w-measure">{leadingShareWords(leading.share)}</p>
      </Section>
    )}
    <TrackingPanels
      path={snapshot.path}
      currency={snapshot.currency}
      share={figures.share}
      performance={figures.performance}
      drift={[]}
    />
  </>
);
