import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { CheckInList } from "@/components/planner/check-ins/check-in-list";
import { ConfidenceFigure } from "@/components/planner/check-ins/confidence-figure";
import { NextCheckIn } from "@/components/planner/check-ins/next-check-in";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { parseQuarter, quarterText } from "@/lib/kernel/quarter";
import { listCheckIns } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Check-ins" };

export default async function CheckInsPage({ searchParams }: PageProps<"/check-ins">) {
  const { kept } = await searchParams;
  const keptQuarter = typeof kept === "string" ? parseQuarter(kept) : null;
  const actor = await requireActor();
  const { plan, checkIns } = await listCheckIns(actor);
  const today = thisQuarter(actor.timeZone);
  const noted = new Set(checkIns.map(({ quarter }) => quarter));
  return (
    <>
      <Still>
        <PlanSections current="/check-ins" />
      </Still>
      <PageHeader
        title="Check-ins"
        lead="Two minutes each quarter: how it went, what is in the way, and the next small step."
        actions={
          <LinkButton href="/check-ins/experiments" variant="secondary" size="compact">
            Experiments and decisions
          </LinkButton>
        }
      />
      {keptQuarter !== null && noted.has(keptQuarter) && (
        <div className="mb-8">
          <Notice tone="ok">
            {`Your check-in of ${quarterText(keptQuarter)} is kept. It can be changed until the quarter after has ended.`}
          </Notice>
        </div>
      )}
      {plan ? (
        <NextCheckIn today={today} noted={noted} />
      ) : (
        <EmptyState
          title="There is no plan to check in on yet"
          action={<LinkButton href="/plan">Make a plan</LinkButton>}
        >
          <p>A check-in looks at what the plan had for the quarter.</p>
        </EmptyState>
      )}
      {checkIns.length > 0 && (
        <>
          <Section title="How sure you have been">
            <ConfidenceFigure checkIns={checkIns} />
          </Section>
          <Section title="Past check-ins">
            <CheckInList checkIns={checkIns.toReversed()} />
          </Section>
        </>
      )}
    </>
  );
}
