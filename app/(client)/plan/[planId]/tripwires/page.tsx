import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TripwireForm } from "@/components/planner/scenarios/tripwire-form";
import { TripwireList } from "@/components/planner/scenarios/tripwire-list";
import { tellingItems } from "@/lib/planner/domain/scenarios/telling-items";
import { getPlan, listScenarios } from "@/lib/planner/queries";
import { thisQuarter } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Tripwires" };

export default async function TripwiresPage({ params }: PageProps<"/plan/[planId]/tripwires">) {
  const planId = idOrNotFound((await params).planId);
  const actor = await requireActor();
  const { snapshot, tripwires, canEdit } = await orNotFound(getPlan(actor, planId));
  if (!canEdit) notFound();
  const others = (await listScenarios(actor)).filter(({ id }) => id !== planId);

  return (
    <>
      <PageHeader
        back={<a href={`/plan/${planId}`}>{snapshot.title}</a>}
        title="Tripwires"
        lead="Decide today, with a cool head, what you will do later if something does not come true. When its time comes you are asked, and you decide."
      />
      <Section title="Set">
        <TripwireList
          planId={planId}
          tripwires={tripwires}
          plan={snapshot}
          today={thisQuarter(actor.timeZone)}
          others={others}
        />
      </Section>
      <Section title="Set another">
        <TripwireForm
          planId={planId}
          startsIn={snapshot.startsIn}
          items={tellingItems(snapshot.items)}
          others={others}
        />
      </Section>
    </>
  );
}
