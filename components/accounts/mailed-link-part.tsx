import { ActionForm } from "@/components/forms/action-form";
import { chooseMagicLinkAction } from "@/lib/accounts/actions/magic-link";
import { ConfirmFirst } from "./confirm-first";

type MailedLinkPartProps = {
  /** Coaches and admins do without. */
  isFor: boolean;
  isOn: boolean;
  justProved: boolean;
};

/** Whether a mailed link signs the person in, and the way to say so. */
export function MailedLinkPart({ isFor, isOn, justProved }: MailedLinkPartProps) {
  if (!isFor)
    return (
      <p className="max-w-measure">
        Not for coaches and admins: they sign in with password and code.
      </p>
    );
  if (!isOn && !justProved)
    return (
      <div className="grid gap-4">
        <p>Off.</p>
        <ConfirmFirst to="turn it on" next="/settings/security" />
      </div>
    );
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">{isOn ? "On." : "Off: a link is not sent, whoever asks."}</p>
      <ActionForm
        action={chooseMagicLinkAction}
        fields={{ links: isOn ? "off" : "on" }}
        variant="secondary"
        size="compact"
      >
        {isOn ? "Turn mailed links off" : "Turn mailed links on"}
      </ActionForm>
    </div>
  );
}
