"use client";
"use no memo";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { setStatusAction } from "@/lib/planner/actions";
import type { ItemStatus } from "@/lib/planner/domain/plan";
import { NEXT_STEPS } from "./next-steps";

type StatusFormProps = {
  planId: string;
  item: { id: string; title: string; version: number; status: ItemStatus };
};

/** Takes an item to its next status, one button each. */
export function StatusForm({ planId, item }: StatusFormProps) {
  const [state, submit] = useActionState(setStatusAction, untouched);
  return (
    <form action={submit} className="flex flex-wrap gap-2">
      <HiddenFields state={state} fields={{ planId, itemId: item.id, version: item.version }} />
      {state.ok === false && <FormMessage state={state} scope={item.id} />}
      {NEXT_STEPS[item.status].map(({ status, words }) => (
        <Submit
          key={status}
          name="status"
          value={status}
          variant="secondary"
          size="compact"
          aria-label={`${words}: ${item.title}`}
        >
          {words}
        </Submit>
      ))}
    </form>
  );
}
