import { ActionForm } from "@/components/forms/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import {
  connectIssuerAction,
  disconnectIssuerAction,
  leaveIssuerAction,
} from "@/lib/accounts/actions/issuer";
import { ConfirmFirst } from "./confirm-first";

type IssuerPartProps = {
  /** Where the organisation signs people in. */
  host: string;
  /** In words; null while it is not connected. */
  since: string | null;
  /** Whom it has just named, to be connected or left. */
  offered: string | null;
  fault: string | null;
  justProved: boolean;
};

/** Whether one's organisation signs in to this account, and the way to say so. */
export function IssuerPart({ host, since, offered, fault, justProved }: IssuerPartProps) {
  return (
    <div className="grid gap-4">
      {fault && <Notice tone="danger">{fault}</Notice>}
      <p className="max-w-measure">
        {since
          ? `Connected since ${since}: signing in at ${host} opens this account.`
          : `Not connected: ${host} opens no account of yours.`}
      </p>
      {!justProved ? (
        <ConfirmFirst to="change it" next="/settings/security" />
      ) : (
        <Deeds isConnected={since !== null} host={host} offered={offered} />
      )}
    </div>
  );
}

type DeedsProps = { isConnected: boolean; host: string; offered: string | null };

function Deeds({ isConnected, host, offered }: DeedsProps) {
  if (isConnected)
    return (
      <ActionForm
        action={disconnectIssuerAction}
        fields={{}}
        variant="secondary"
        size="compact"
        pendingText="Disconnecting…"
      >
        Disconnect it
      </ActionForm>
    );
  if (offered === null)
    return (
      <LinkButton
        variant="secondary"
        size="compact"
        href="/api/oidc/start?for=connect"
        className="justify-self-start"
      >
        Connect it
      </LinkButton>
    );
  return (
    <Notice title={`You came back from ${host} as ${offered}`}>
      <p>Whoever signs in there as this person opens this account from then on.</p>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={connectIssuerAction} fields={{}} size="compact">
          Connect to this account
        </ActionForm>
        <ActionForm action={leaveIssuerAction} fields={{}} variant="quiet" size="compact">
          Leave it
        </ActionForm>
      </div>
    </Notice>
  );
}
