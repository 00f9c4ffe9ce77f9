import type { Metadata } from "next";
import { AskScopeForm } from "@/components/coaching/ask-scope-form";
import { AskedScopes } from "@/components/coaching/asked-scopes";
import { ClientProfile } from "@/components/coaching/client-profile";
import { ClientReviews } from "@/components/coaching/client-reviews";
import { ClientSharing } from "@/components/coaching/client-sharing";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { LiveNews } from "@/components/coaching/live/live-news";
import { ActionList } from "@/components/coaching/meetings/action-list";
import { OFFERED } from "@/components/coaching/scope-words";
import { ActionForm } from "@/components/forms/action-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";
import { Moment } from "@/components/ui/moment";
import { leaveClientAction } from "@/lib/coaching/actions";
import { getClient } from "@/lib/coaching/queries";
import { now, today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Client" };

export default async function ClientPage({ params }: PageProps<"/clients/[clientId]">) {
  const clientId = idOrNotFound((await params).clientId);
  const since = now().getTime();
  const actor = await requireActor();
  const { timeZone } = actor;
  const client = await orNotFound(getClient(actor, clientId));
  const { name, shared, profile } = client;
  const seesPlan = shared.some(({ scope }) => scope === "plan");
  const offered = OFFERED.filter((scope) => !shared.some((one) => one.scope === scope));
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        lead={
          <>
            Working together since <Moment at={client.startedAt} timeZone={timeZone} />
          </>
        }
      />
      <LiveNews about="client" id={clientId} since={since} from="your client" />
      <ClientTabs clientId={clientId} scopes={shared.map(({ scope }) => scope)} current="" />
      <div className="mt-8 [&>section:first-child]:border-0 [&>section:first-child]:pt-0">
        {client.actions.length > 0 && (
          <Section
            title="Open action items"
            actions={<a href={`/clients/${clientId}/meetings`}>Meetings</a>}
          >
            <ActionList
              actions={client.actions}
              nameOf={({ who }) => (who === "coach" ? "You" : name)}
              today={today(timeZone)}
              timeZone={timeZone}
            />
          </Section>
        )}
        {profile && (
          <Section title="At work">
            <ClientProfile profile={profile} />
          </Section>
        )}
        {seesPlan && (
          <Section title="Reviews">
            <ClientReviews reviews={client.reviews} timeZone={timeZone} />
          </Section>
        )}
        <Section title="What you may see" lead={`${name} reads when you open something.`}>
          <ClientSharing name={name} shared={shared} timeZone={timeZone} />
          <AskedScopes asked={client.asked} timeZone={timeZone} />
          {offered.length > 0 && (
            <div className="mt-4">
              <Disclosure summary="Ask to see more">
                <AskScopeForm clientId={clientId} name={name} offered={offered} />
              </Disclosure>
            </div>
          )}
        </Section>
        <Section title={`End working with ${name}`}>
          <Disclosure summary="What happens then">
            <div className="flow mb-4">
              <p>
                This is final. You see nothing of {name} any more, and reviews that are open are
                declined. What you wrote and submitted stays with {name}, as do your meetings and
                what you agreed; comments you have not submitted are never shown to anybody.
              </p>
            </div>
            <ActionForm
              action={leaveClientAction}
              fields={{ engagementId: client.engagementId }}
              variant="danger"
              pendingText="Ending…"
            >
              End working together
            </ActionForm>
          </Disclosure>
        </Section>
      </div>
    </>
  );
}
