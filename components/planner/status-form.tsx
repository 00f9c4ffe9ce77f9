"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { untouched } from "@/lib/kernel/form-state";
import { setStatusAction } from "@/lib/planner/actions";
import type { ItemStatus } from "@/lib/planner/domain/plan";

/** The natural next step of each status; dropping needs a reason and has its own form. */
const NEXT = {
  planned: [
    { status: "in progress", words: "Start" },
    { status: "done", words: "Mark done" },
  ],
  "in progress": [
    { status: "done", words: "Mark done" },
    { status: "planned", words: "Not yet started" },
  ],
  done: [{ status: "in progress", words: "Reopen" }],
  dropped: [{ status: "planned", words: "Take up again" }],
} as const satisfies Record<ItemStatus, readonly { status: ItemStatus; words: string }[]>;

type StatusFormProps = {
  planId: string;
  item: { id: string; title: string; version: number; status: ItemStatus };
  /** Only the first step, for a row of a list. */
  isShort?: boolean;
};

/** Takes an item to its next status, one button each. */
export function StatusForm({ planId, item, isShort = false }: StatusFormProps) {
  const [state, submit] = useActionState(setStatusAction, untouched);
  const steps = isShort ? NEXT[item.status].slice(0, 1) : NEXT[item.status];
  return (
    <form action={submit} className="flex flex-wrap gap-2">
      <HiddenFields state={state} fields={{ planId, itemId: item.id, version: item.version }} />
      {state.ok === false && <FormMessage state={state} scope={item.id} />}
      {steps.map(({ status, words }) => (
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
