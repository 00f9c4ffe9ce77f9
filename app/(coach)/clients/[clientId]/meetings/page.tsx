import type { Metadata } from "next";
import { ClientTabs } from "@/components/coaching/client-tabs";
import { LiveNews } from "@/components/coaching/live/live-news";
import { MeetingsPart } from "@/components/coaching/meetings/meetings-part";
import { PageHeader } from "@/components/layout/page-header";
import { getClientMeetings } from "@/lib/coaching/queries";
import { now, today } from "@/lib/platform/clock";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Meetings" };

type Props = PageProps<"/clients/[clientId]/meetings">;

export default async function ClientMeetingsPage({ params }: Props) {
  const clientId = idOrNotFound((await params).clientId);
  const since = now().getTime();
  const actor = await requireActor();
  const { name, engagementId, scopes, meetings, actions } = await orNotFound(
    getClientMeetings(actor, clientId),
  );
  return (
    <>
      <PageHeader
        title={name}
        back={<a href="/clients">All clients</a>}
        lead={`What you write here ${name} reads too. Private notes stand apart.`}
      />
      <LiveNews about="meetings" id={clientId} since={since} from="your client" />
      <ClientTabs clientId={clientId} scopes={scopes} current="/meetings" />
      <div className="mt-8 [&>section:first-child]:border-0 [&>section:first-child]:pt-0">
        <MeetingsPart
          meetings={meetings}
          actions={actions}
          people={[{ engagementId, name }]}
          withWhom={() => `with ${name}`}
          whoDoes={({ who }) => (who === "coach" ? "You" : name)}
          today={today(actor.timeZone)}
          timeZone={actor.timeZone}
        />
      </div>
    </>
  );
}
