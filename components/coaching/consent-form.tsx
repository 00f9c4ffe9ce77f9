"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import type { Scope } from "@/lib/accounts/domain/scope";
import { changeConsentAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";
import { ConsentFields } from "./consent-fields";

type ConsentFormProps = {
  engagementId: string;
  shared: readonly Scope[];
  purpose: string | undefined;
  until: string | undefined;
  days: { first: string; last: string };
};

/** Widens or narrows what one coach sees, from their next request on. */
export function ConsentForm({ engagementId, ...now }: ConsentFormProps) {
  const [state, submit] = useActionState(changeConsentAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-6" noValidate>
      <FormMessage state={state} scope={engagementId} done="Saved. It counts from now on." />
      <HiddenFields state={state} fields={{ engagementId }} />
      <ConsentFields state={state} scope={engagementId} {...now} />
      <Submit className="justify-self-start">Save what they see</Submit>
    </form>
  );
}
