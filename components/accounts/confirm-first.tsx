import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** In place of what is grave, until the person has proved once more who they are. */
export const ConfirmFirst = ({ to, next }: { to: string; next: string }) => (
  <Notice title={`Confirm that it is you to ${to}`}>
    <p>
      You signed in a while ago. Your password is asked once more; it then holds for 15 minutes.
    </p>
    <LinkButton
      variant="secondary"
      size="compact"
      href={`/settings/security/confirm?next=${encodeURIComponent(next)}`}
    >
      Confirm
    </LinkButton>
  </Notice>
);
