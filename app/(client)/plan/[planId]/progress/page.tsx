import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { PlanSections } from "@/components/planner/plan-sections";
import { ProgressPeriods } from "@/components/planner/progress/progress-periods";
import { TrendFigure } from "@/components/planner/progress/trend-figure";
import { TrackingPanels } from "@/components/planner/tracking-panels";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { leadingShareWords } from "@/lib/planner/domain/progress/leading-share";
import { getProgress } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Progress" };

export default async function ProgressPage({ params }: PageProps<"/plan/[planId]/progress">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const found = await orNotFound(getProgress(actor, planId, thisQuarter(actor.timeZone)));
  const { snapshot, leading } = found;
  return (
    <Still>
      <PlanSections current="/plan/progress" />
      <PageHeader
        title="Progress"
        lead={`How “${snapshot.title}” stands against the ${snapshot.path} path and the calendar.`}
        actions={
          <LinkButton
            href={`/plan/${planId}/progress/requirements`}
            variant="secondary"
            size="compact"
          >
            What the next rung asks
          </LinkButton>
        }
      />
      <div className="mb-8 grid gap-4 empty:hidden">
        {found.drift.map(({ words, remedy }) => (
          <Notice key={words} tone="warn">
            <p>{words}</p>
            <p>
              <a href={remedy.href}>{remedy.words}</a>
            </p>
          </Notice>
        ))}
      </div>
      <ProgressPeriods year={found.year} all={found.all} />
      <Section title="Planned and done, over check-ins">
        <TrendFigure trend={found.trend} />
      </Section>
      {leading && (
        <Section title="Leading people">
          <p className="max-w-measure">{leadingShareWords(leading.share)}</p>
          {leading.warning && (
            <div className="mt-4">
              <Notice tone="warn">
                <p>{leading.warning}</p>
              </Notice>
            </div>
          )}
          <p className="mt-3 text-sm">
            <a href={`/plan/${planId}/settings`}>
              {snapshot.leadingPercent === null
                ? "Say how much of your work is to lead people"
                : `You mean it to be ${snapshot.leadingPercent} %: change that`}
            </a>
          </p>
        </Section>
      )}
      <TrackingPanels
        path={snapshot.path}
        currency={snapshot.currency}
        share={found.share}
        performance={found.performance}
        drift={[]}
      />
    </Still>
  );
}
