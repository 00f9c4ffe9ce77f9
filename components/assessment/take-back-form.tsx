"use client";
"use no memo";
import { type ReactNode, useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { takeBackLinksAction } from "@/lib/assessment/actions";
import { untouched } from "@/lib/kernel/form-state";

/** One form around all links: each button in it names the link it takes back. */
export function TakeBackForm({ attemptId, children }: { attemptId: string; children: ReactNode }) {
  const [state, submit] = useActionState(takeBackLinksAction, untouched);
  return (
    <form action={submit} className="grid gap-4">
      <FormMessage state={state} scope="links" done="Taken back: it opens nothing from now on." />
      <input type="hidden" name="attemptId" value={attemptId} />
      {children}
    </form>
  );
}
