import { ActionForm } from "@/components/forms/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { acceptInvitationAction, declineInvitationAction } from "@/lib/coaching/actions";

type InvitationAnswerProps = {
  token: string;
  reader: "signed out" | "who sent it" | "addressee" | "somebody else";
  clientName: string;
  /** Whoever coaches has a second factor. */
  needsFactor: boolean;
};

/** The two answers, for the person it was sent to; everybody else learns what they can do. */
export function InvitationAnswer({
  token,
  reader,
  clientName,
  needsFactor,
}: InvitationAnswerProps) {
  if (reader === "addressee")
    return (
      <div className="grid gap-5">
        {needsFactor && <FactorFirst token={token} />}
        <div className="flex flex-wrap items-start gap-4">
          {!needsFactor && (
            <ActionForm action={acceptInvitationAction} fields={{ token }} pendingText="Accepting…">
              Accept and become their coach
            </ActionForm>
          )}
          <ActionForm
            action={declineInvitationAction}
            fields={{ token }}
            variant="secondary"
            pendingText="Declining…"
          >
            Decline
          </ActionForm>
        </div>
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

const FactorFirst = ({ token }: { token: string }) => (
  <Notice title="Before you accept: a second factor">
    <p>
      A coach sees what somebody confides. So a password alone is not enough: set up a second
      factor, which takes a minute with your phone, and come back here.
    </p>
    <LinkButton
      href={`/settings/security?next=${encodeURIComponent(`/invitations/${token}`)}#second-factor`}
    >
      Set up a second factor
    </LinkButton>
  </Notice>
);
