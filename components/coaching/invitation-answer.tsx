import { ActionForm } from "@/components/forms/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { acceptInvitationAction, declineInvitationAction } from "@/lib/coaching/actions";

type InvitationAnswerProps = {
  token: string;
  reader: "signed out" | "who sent it" | "addressee" | "somebody else";
  clientName: string;
};

/** The two answers, for the person it was sent to; everybody else learns what they can do. */
export function InvitationAnswer({ token, reader, clientName }: InvitationAnswerProps) {
  if (reader === "addressee")
    return (
      <div className="flex flex-wrap items-start gap-4">
        <ActionForm action={acceptInvitationAction} fields={{ token }} pendingText="Accepting…">
          Accept and become their coach
        </ActionForm>
        <ActionForm
          action={declineInvitationAction}
          fields={{ token }}
          variant="secondary"
          pendingText="Declining…"
        >
          Decline
        </ActionForm>
      </div>
    );
  if (reader === "who sent it")
    return (
      <Notice title="You sent this invitation">
        <p>Nobody is their own coach. The person you invited opens this page from their mail.</p>
      </Notice>
    );
  if (reader === "somebody else")
    return (
      <Notice tone="warn" title="This invitation was sent to another address">
        <p>
          Only the e-mail address it was sent to can answer. Sign out, then sign in or make an
          account with that address.
        </p>
      </Notice>
    );
  const here = encodeURIComponent(`/invitations/${token}`);
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">
        To answer {clientName}, sign in with the e-mail address this was sent to. Without an
        account, make one with that address; the invitation then waits on your overview.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/sign-in?next=${here}`}>Sign in to answer</LinkButton>
        <LinkButton href={`/sign-up?next=${here}`} variant="secondary">
          Make an account
        </LinkButton>
      </div>
    </div>
  );
}
