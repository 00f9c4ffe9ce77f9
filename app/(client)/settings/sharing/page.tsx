import type { Metadata } from "next";
import { z } from "zod";
import { ConfirmFirst } from "@/components/accounts/confirm-first";
import { CalibrationConsentPart } from "@/components/assessment/calibration-consent-part";
import { AccessLog } from "@/components/coaching/access-log";
import { CoachCard } from "@/components/coaching/coach-card";
import { CountedIn } from "@/components/coaching/counted-in";
import { InviteForm } from "@/components/coaching/invite-form";
import { PastCoaches } from "@/components/coaching/past-coaches";
import { SentInvitations } from "@/components/coaching/sent-invitations";
import { Section } from "@/components/layout/section";
import { getSharingPage } from "@/lib/coaching/queries";
import { today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Sharing" };

const YEARS_AHEAD = 5;
const earlierEntry = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .optional()
  .catch(undefined);

export default async function SharingPage({ searchParams }: PageProps<"/settings/sharing">) {
  const actor = await requireActor();
  const before = earlierEntry.parse((await searchParams).before);
  const { coaches, invited, past, researchSince, place, log } = await getSharingPage(actor, before);
  const first = today(actor.timeZone);
  const days = { first, last: `${Number(first.slice(0, 4)) + YEARS_AHEAD}${first.slice(4, 8)}01` };
  const { timeZone } = actor;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone });
  return (
    <>
      <Section
        title="Who may see what"
        lead="Nobody sees anything of yours unless you say so here. What you change counts from their next click on."
      >
        {coaches.length === 0 ? (
          <p className="text-ink-2">Nobody at present. Invite a coach below.</p>
        ) : (
          <div className="grid gap-5">
            {coaches.map((coach) => (
              <CoachCard key={coach.engagementId} coach={coach} timeZone={timeZone} days={days} />
            ))}
          </div>
        )}
      </Section>
      {!actor.justProved && (
        <ConfirmFirst to="share single answers with a coach" next="/settings/sharing" />
      )}
      <Section
        id="invite"
        title="Invite a coach"
        lead="A mail asks them. They see nothing before they accept, and the invitation runs out after 14 days."
      >
        <InviteForm days={days} />
      </Section>
      {invited.length > 0 && (
        <Section title="Invitations you sent">
          <SentInvitations invitations={invited} timeZone={timeZone} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Coaches you have had">
          <PastCoaches past={past} timeZone={timeZone} />
        </Section>
      )}
      {place && (
        <Section
          id="cohort"
          title="In which cohort you are counted"
          lead="A cohort is a group of people who begin together. Your coaches and the operator see how many of it are on which path, how far, and where reviews stand: of five people or more, never a name."
        >
          <CountedIn place={place} timeZone={timeZone} />
        </Section>
      )}
      <CalibrationConsentPart givenOn={researchSince && day.format(researchSince)} />
      <Section
        id="log"
        title="Who looked at what"
        lead="Written down each time somebody else opens something of yours. Nobody can change it."
      >
        <AccessLog {...log} timeZone={timeZone} />
      </Section>
    </>
  );
}
