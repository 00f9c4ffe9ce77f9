"use client";
"use no memo";
import type { ReactNode } from "react";

type SignOutFormProps = { action: () => Promise<void>; children: ReactNode };

/** Leaves nothing in the tab: what waited there to be saved belongs to who is signing out. */
export function SignOutForm({ action, children }: SignOutFormProps) {
  return (
    <form action={action} onSubmit={() => sessionStorage.clear()}>
      {children}
    </form>
  );
}
