import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { LastDay, Moment } from "@/components/ui/moment";
import type { EngagementState } from "@/lib/accounts/domain/engagement";
import type { Scope } from "@/lib/accounts/domain/scope";
import { withdrawInvitationAction } from "@/lib/coaching/actions";
import { scopesText } from "./scope-words";

type SentInvitation = {
  id: string;
  email: string;
  scopes: readonly Scope[];
  state: EngagementState;
  createdAt: Date;
  expiresAt: Date;
};

const STATE: Partial<Record<EngagementState, string>> = {
  declined: "Declined",
  expired: "Run out",
};

/** Whom one has asked and who has not accepted; each open one can be withdrawn. */
export function SentInvitations(props: {
  invitations: readonly SentInvitation[];
  timeZone: string;
}) {
  const { invitations, timeZone } = props;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {invitations.map(({ id, email, scopes, state, createdAt, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3">
          <div className="min-w-0">
            <p className="font-semibold break-all">{email}</p>
            <p className="text-sm text-ink-2">
              Sent <Moment at={createdAt} timeZone={timeZone} />, offering {scopesText(scopes)}
              {state === "invited" && (
                <>
                  {" "}
                  · open until <LastDay at={expiresAt} timeZone={timeZone} />
                </>
              )}
            </p>
          </div>
          {state === "invited" ? (
            <ActionForm
              action={withdrawInvitationAction}
              fields={{ invitationId: id }}
              variant="secondary"
              size="compact"
              pendingText="Withdrawing…"
              aria-label={`Withdraw the invitation to ${email}`}
            >
              Withdraw
            </ActionForm>
          ) : (
            <Badge>{STATE[state] ?? state}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}
