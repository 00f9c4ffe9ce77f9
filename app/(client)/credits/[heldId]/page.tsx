import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { CreditSteps } from "@/components/planner/credits/credit-steps";
import { CycleList } from "@/components/planner/credits/cycle-list";
import { HeldFacts } from "@/components/planner/credits/held-facts";
import { HeldLedger } from "@/components/planner/credits/held-ledger";
import { RenewedSince } from "@/components/planner/credits/renewed-since";
import { RuleWords } from "@/components/planner/credits/rule-words";
import { StandingFigure } from "@/components/planner/credits/standing-figure";
import { StateBadge } from "@/components/planner/credits/state-badge";
import { EvidencePart } from "@/components/planner/evidence/evidence-part";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { getHeld } from "@/lib/planner/queries/credits";
import { refusedWords } from "@/lib/planner/schema/refused";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Certification" };

export default async function HeldPage({ params, searchParams }: PageProps<"/credits/[heldId]">) {
  const heldId = idOrNotFound((await params).heldId);
  const error = refusedWords((await searchParams).refused);
  const actor = await requireActor();
  const here = today(actor.timeZone);
  const { standing, renewers, cycles, activities, evidence, steps } = await orNotFound(
    getHeld(actor, heldId, here),
  );
  const { held } = standing;
  return (
    <>
      <Still>
        <PlanSections current="/credits" />
      </Still>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title={held.title}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <StateBadge state={standing.state} />
            {held.issuer}
          </span>
        }
        actions={
          <>
            <CreditSteps steps={steps} />
            <Still className="contents">
              <LinkButton href={`/credits/${heldId}/edit`} variant="secondary" size="compact">
                Edit
              </LinkButton>
              <LinkButton href={`/credits/activities/new?for=${heldId}`} size="compact">
                Enter an activity
              </LinkButton>
            </Still>
          </>
        }
      />
      <Still>
        <StandingFigure standing={standing} today={here} />
        <RenewedSince standing={standing} />
        <Section title="The certification">
          <HeldFacts standing={standing} />
        </Section>
        <Section title="What keeps it">
          <RuleWords held={held} renewers={renewers} />
        </Section>
        {cycles.length > 0 && (
          <Section
            title="Cycles"
            lead="The latest first, each by the rule that held for it."
            actions={<a href={`/credits/${heldId}/audit`}>Audit pack</a>}
          >
            <CycleList cycles={cycles} unit={held.rule?.unit?.name ?? "credits"} />
          </Section>
        )}
        <Section
          title="Ledger"
          lead="What counts for it, in its own unit and before any cap."
          actions={<a href={`/credits/activities?certification=${heldId}`}>Filter the ledger</a>}
        >
          <HeldLedger held={held} activities={activities} />
        </Section>
      </Still>
      <EvidencePart
        evidence={evidence}
        target={{ kind: "certification", id: heldId }}
        error={error}
      />
    </>
  );
}
