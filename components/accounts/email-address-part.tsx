import { ActionForm } from "@/components/forms/action-form";
import { Notice } from "@/components/ui/notice";
import { withdrawEmailChangeAction } from "@/lib/accounts/actions/email-change";
import { ConfirmFirst } from "./confirm-first";
import { AskEmailChangeForm } from "./email-change-forms";

type EmailAddressPartProps = {
  email: string;
  change: {
    newEmail: string;
    isConfirmed: { old: boolean; new: boolean };
    /** In words. */
    until: string;
  } | null;
  justProved: boolean;
};

/** The address a person signs in with, and the way to another. */
export function EmailAddressPart({ email, change, justProved }: EmailAddressPartProps) {
  return (
    <div className="grid gap-5">
      <p className="max-w-measure [overflow-wrap:anywhere]">You sign in as {email}.</p>
      {change && <Waiting email={email} change={change} />}
      {!change && justProved && <AskEmailChangeForm />}
      {!change && !justProved && <ConfirmFirst to="change it" next="/settings/security" />}
    </div>
  );
}

function Waiting({
  email,
  change: { newEmail, isConfirmed, until },
}: {
  email: string;
  change: NonNullable<EmailAddressPartProps["change"]>;
}) {
  const ends = [
    [newEmail, isConfirmed.new],
    [email, isConfirmed.old],
  ] as const;
  return (
    <Notice title="A change waits for both addresses to confirm it">
      <ul className="list-disc ps-5 [overflow-wrap:anywhere]">
        {ends.map(([address, isDone]) => (
          <li key={address}>
            {address}: {isDone ? "confirmed" : "open the link we mailed there"}
          </li>
        ))}
      </ul>
      <p>Until {until}; after that it is forgotten.</p>
      <ActionForm
        action={withdrawEmailChangeAction}
        fields={{}}
        variant="secondary"
        size="compact"
        pendingText="Taking back…"
      >
        Take the change back
      </ActionForm>
    </Notice>
  );
}
