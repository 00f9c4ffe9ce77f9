"use client";
import { useActionState } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import type { Scope } from "@/lib/accounts/domain/scope";
import { declineRequestAction, grantRequestAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { ReachFields } from "./reach-fields";
import { SCOPE } from "./scope-words";

type ScopeRequestProps = {
  request: { id: string; scope: Scope; purpose: string };
  coachName: string;
  days: { first: string; last: string };
};

/** A coach asks to see one thing more: what it opens, what for, and both answers side by side. */
export function ScopeRequest({ request, coachName, days }: ScopeRequestProps) {
  const [state, submit] = useActionState(grantRequestAction, untouched);
  const { id, scope, purpose } = request;
  return (
    <section
      aria-label={`${coachName} asks for ${SCOPE[scope].name}`}
      className="grid gap-4 border-s-4 border-accent bg-accent-soft p-4"
    >
      <div>
        <p className="font-semibold">{`${coachName} asks to see: ${SCOPE[scope].name}`}</p>
        <p className="text-sm">{SCOPE[scope].opens}.</p>
        <p className="mt-2 max-w-measure break-words">{`What for: ${purpose}`}</p>
      </div>
      <form action={submit} className="grid max-w-question gap-4">
        <FormMessage state={state} scope={id} />
        <HiddenFields state={state} fields={{ requestId: id }} />
        <ReachFields state={state} scope={id} days={days} />
        <div>
          <Submit>Let them see it</Submit>
        </div>
      </form>
      <ActionForm
        action={declineRequestAction}
        fields={{ requestId: id }}
        variant="secondary"
        size="compact"
      >
        Say no
      </ActionForm>
    </section>
  );
}
