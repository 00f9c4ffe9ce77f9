"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import type { Scope } from "@/lib/accounts/domain/scope";
import { askForScopeAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { SCOPE } from "./scope-words";

type AskScopeFormProps = { clientId: string; name: string; offered: readonly Scope[] };

/** Asks a client to see one thing more; they alone decide. */
export function AskScopeForm({ clientId, name, offered }: AskScopeFormProps) {
  const [state, submit] = useActionState(askForScopeAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-4">
      <FormMessage state={state} scope="ask" done={`Asked. ${name} decides.`} />
      <HiddenFields state={state} fields={{ clientId }} />
      <Select
        name="scope"
        label="What you ask for"
        state={state}
        options={offered.map((scope) => ({ value: scope, label: SCOPE[scope].name }))}
        required
      />
      <Field
        name="purpose"
        label="What for"
        hint={`${name} reads this.`}
        scope="ask"
        state={state}
        required
      />
      <div>
        <Submit variant="secondary">Ask {name}</Submit>
      </div>
    </form>
  );
}
