import type { Metadata } from "next";
import { JourneySteps } from "@/components/coaching/journey-steps";
import { AgreedPart } from "@/components/coaching/meetings/agreed-part";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { NowList } from "@/components/planner/now-list";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { getOverview } from "@/lib/coaching/queries";
import { quarterText } from "@/lib/kernel/quarter";
import { thisQuarter, today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Overview" };

export default async function OverviewPage() {
  const actor = await requireActor();
  const quarter = thisQuarter(actor.timeZone);
  const { assessment, planning, coaching, invitations } = await getOverview(actor, quarter);
  return (
    <>
      <PageHeader title={`Hello, ${actor.name}`} lead="Where you stand, and what comes next." />
      <div className="mb-8 grid gap-4 empty:hidden">
        {invitations.map(({ token }) => (
          <Notice key={token} title="Somebody would like you as their coach">
            <p>
              <a href={`/invitations/${token}`}>Read the invitation</a>
            </p>
          </Notice>
        ))}
        {coaching.waitingForMe > 0 && (
          <Notice title="Plans are waiting for your review">
            <p>
              <a href="/reviews">
                {coaching.waitingForMe === 1 ? "One review" : `${coaching.waitingForMe} reviews`}
              </a>
            </p>
          </Notice>
        )}
      </div>
      <div className="grid gap-x-16 lg:grid-cols-[3fr_2fr]">
        <div>
          <Section title="Your course">
            <JourneySteps
              assessment={assessment}
              choice={planning.choice}
              plan={planning.plan}
              coaching={coaching}
            />
          </Section>
        </div>
        <div className="max-lg:mt-12">
          <Section
            title={`Now, in ${quarterText(quarter)}`}
            actions={
              planning.plan && (
                <LinkButton href={`/plan/${planning.plan.id}`} variant="secondary" size="compact">
                  Open the plan
                </LinkButton>
              )
            }
          >
            <NowList plan={planning.plan} items={planning.now} quarter={quarter} />
          </Section>
          <AgreedPart coaching={coaching} today={today(actor.timeZone)} timeZone={actor.timeZone} />
        </div>
      </div>
    </>
  );
}
