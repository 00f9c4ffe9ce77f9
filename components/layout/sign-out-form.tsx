import type { ReactNode } from "react";

type SignOutFormProps = { action: () => Promise<void>; children: ReactNode };

/** Sent by the browser itself, so that no page of who leaves stays in the tab; see `FrameScript` for what else goes. */
export const SignOutForm = ({ action, children }: SignOutFormProps) => (
  <form action={action} data-frame="sign-out">
    {children}
  </form>
);
