import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { ActivityList } from "@/components/planner/credits/activity-list";
import { StandingList } from "@/components/planner/credits/standing-list";
import { EvidenceLink } from "@/components/planner/evidence/evidence-link";
import { Still } from "@/components/ui/still";
import { getClientCredits } from "@/lib/coaching/queries";
import { attentionWords } from "@/lib/planner/domain/credits/attention-words";
import { today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Client’s credits" };

export default async function ClientCreditsPage({
  params,
}: PageProps<"/clients/[clientId]/credits">) {
  const clientId = idOrNotFound((await params).clientId);
  const actor = await requireActor();
  const here = today(actor.timeZone);
  const { name, scopes, credits, evidence } = await orNotFound(
    getClientCredits(actor, clientId, here),
  );
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        {...(credits && { lead: `“You” is ${name}.` })}
      />
      <ClientTabs clientId={clientId} scopes={scopes} current="/credits" />
      <Still className="mt-8">
        {credits && (
          <>
            <p className="mb-6 max-w-measure text-lg">
              {credits.standings.length === 0
                ? `${name} has written down no certification yet.`
                : attentionWords(credits.standings)}
            </p>
            <StandingList standings={credits.standings} today={here} hrefOf={null} />
            {credits.activities.length > 0 && (
              <Section
                title="Ledger"
                lead={
                  credits.total > credits.activities.length
                    ? `The latest ${credits.activities.length} of ${credits.total}.`
                    : "Everything that is entered, the latest first."
                }
              >
                <ActivityList activities={credits.activities} held={credits.held} isOwn={false} />
              </Section>
            )}
          </>
        )}
        {evidence && (
          <Section
            title="Evidence"
            lead={`${name} reads when you look at this page or take a file.`}
          >
            {evidence.length === 0 ? (
              <p>Nothing is attached yet.</p>
            ) : (
              <ul className="divide-y divide-line border-y border-line">
                {evidence.map((one) => (
                  <li key={one.id} className="py-2">
                    <EvidenceLink evidence={one} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
      </Still>
    </>
  );
}
