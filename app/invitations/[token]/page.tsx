import type { Metadata } from "next";
import { InvitationAnswer } from "@/components/coaching/invitation-answer";
import { InvitationTerms } from "@/components/coaching/invitation-terms";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { getInvitation } from "@/lib/accounts/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { findActor, needsFactorToCoach } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Invitation" };

const OVER = {
  active: "This invitation was accepted.",
  ended: "This invitation was accepted.",
  declined: "This invitation was declined. Nothing was shared.",
  expired: "This invitation has run out. Ask for a new one.",
  withdrawn: "This invitation was withdrawn.",
} as const;

export default async function InvitationPage({ params }: PageProps<"/invitations/[token]">) {
  const { token } = await params;
  const actor = await findActor();
  const invitation = await orNotFound(getInvitation(token, actor));
  const { clientName, state } = invitation;
  return (
    <div className="max-w-question">
      <PageHeader
        title={`${clientName} asks you to be their coach`}
        lead="A coach reads what is shared, comments and says what they think. Every decision stays with the person."
      />
      {state === "invited" ? (
        <div className="grid gap-8">
          <InvitationTerms invitation={invitation} timeZone={actor?.timeZone ?? "UTC"} />
          <p className="max-w-measure text-ink-2">
            {clientName} sees whenever you look at something, and can narrow or end this at any
            time; so can you.
          </p>
          <InvitationAnswer
            token={token}
            reader={invitation.reader}
            clientName={clientName}
            needsFactor={await needsFactorToCoach()}
          />
        </div>
      ) : (
        <Notice>{OVER[state]}</Notice>
      )}
    </div>
  );
}
