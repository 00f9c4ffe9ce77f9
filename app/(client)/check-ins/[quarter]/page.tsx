import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { CheckInForm } from "@/components/planner/check-ins/check-in-form";
import { NotedWords } from "@/components/planner/check-ins/noted-words";
import { QuarterItemsList } from "@/components/planner/check-ins/quarter-items-list";
import { SinceLast } from "@/components/planner/check-ins/since-last";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { parseQuarter, quarterText } from "@/lib/kernel/quarter";
import { checkInForm } from "@/lib/planner/domain/check-ins/check-in-form";
import { checkInOpenUntil } from "@/lib/planner/domain/check-ins/check-in-window";
import { getCheckIn } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Check-in" };

export default async function CheckInPage({ params }: PageProps<"/check-ins/[quarter]">) {
  const quarter = parseQuarter((await params).quarter);
  if (quarter === null) notFound();
  const actor = await requireActor();
  const today = thisQuarter(actor.timeZone);
  const found = await orNotFound(getCheckIn(actor, quarter, today));
  const { plan, checkIn, draft } = found;
  const named = quarterText(quarter);
  return (
    <>
      <Still>
        <PlanSections current="/check-ins" />
      </Still>
      <PageHeader
        back={<a href="/check-ins">Check-ins</a>}
        title={`Check-in of ${named}`}
        lead={
          found.isOpen ? (
            <>
              About two minutes. It can be changed until <Day date={checkInOpenUntil(quarter)} />,
              and is kept as it stands from then on.
            </>
          ) : (
            "Kept as it was written."
          )
        }
      />
      {found.isOpen && !plan && (
        <EmptyState
          title="There is no plan to check in on yet"
          action={<LinkButton href="/plan">Make a plan</LinkButton>}
        />
      )}
      <div className="[&>section:first-child]:border-t-0 [&>section:first-child]:pt-0">
        {found.items && (
          <Section title={`The plan in ${named}`}>
            <QuarterItemsList items={found.items} plan={plan} />
          </Section>
        )}
        {(plan ?? checkIn) && (
          <Section title="What changed since last time">
            <SinceLast before={found.before} since={found.since} />
          </Section>
        )}
        {plan ? (
          <Section title="In your words">
            <CheckInForm
              quarter={named}
              version={checkIn?.version ?? 0}
              draftVersion={draft?.version ?? 0}
              initial={draft?.fields ?? (checkIn ? checkInForm(checkIn) : {})}
            />
          </Section>
        ) : (
          checkIn && (
            <Section title="In your words">
              <NotedWords checkIn={checkIn} />
            </Section>
          )
        )}
      </div>
    </>
  );
}
