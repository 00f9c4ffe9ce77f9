import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ActivityList } from "@/components/planner/credits/activity-list";
import { CreditPlaces } from "@/components/planner/credits/credit-places";
import { CreditSteps } from "@/components/planner/credits/credit-steps";
import { NothingHeld } from "@/components/planner/credits/nothing-held";
import { StandingList } from "@/components/planner/credits/standing-list";
import { PlanSections } from "@/components/planner/plan-sections";
import { LinkButton } from "@/components/ui/button";
import { Still } from "@/components/ui/still";
import { attentionWords } from "@/lib/planner/domain/credits/attention-words";
import { getCredits } from "@/lib/planner/queries/credits";
import { today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Credits" };

export default async function CreditsPage() {
  const actor = await requireActor();
  const here = today(actor.timeZone);
  const { standings, held, latest, total, steps } = await getCredits(actor, here);
  return (
    <>
      <Still>
        <PlanSections current="/credits" />
      </Still>
      <PageHeader
        title="Credits"
        lead={attentionWords(standings)}
        actions={
          <>
            <CreditSteps steps={steps} />
            <Still className="contents">
              <LinkButton href="/credits/add" variant="secondary" size="compact">
                Add a certification
              </LinkButton>
              <LinkButton href="/credits/activities/new" size="compact">
                Enter an activity
              </LinkButton>
            </Still>
          </>
        }
      />
      <Still>
        {standings.length === 0 ? (
          <NothingHeld />
        ) : (
          <StandingList standings={standings} today={here} hrefOf={(id) => `/credits/${id}`} />
        )}
        {standings.length > 0 && <CreditPlaces />}
        <Section
          title="Latest activities"
          actions={
            total > 0 && (
              <a href="/credits/activities">
                {total === 1 ? "The ledger" : `All ${total} in the ledger`}
              </a>
            )
          }
        >
          {latest.length === 0 ? (
            <p className="max-w-measure text-ink-2">
              Nothing is entered yet. A course, a talk or a paper takes three fields, and can count
              for several certifications at once.
            </p>
          ) : (
            <ActivityList activities={latest} held={held} isOwn />
          )}
        </Section>
      </Still>
    </>
  );
}
