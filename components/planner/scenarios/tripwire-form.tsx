"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { quarterOptions } from "@/components/planner/quarter-options";
import { untouched } from "@/lib/kernel/form-state";
import { type Quarter, quarterText } from "@/lib/kernel/quarter";
import { addTripwireAction, changeTripwireAction } from "@/lib/planner/actions/scenarios";
import type { StoredTripwire } from "@/lib/planner/domain/scenarios/tripwire-state";

type TripwireFormProps = {
  planId: string;
  startsIn: Quarter;
  /** What it may be tied to. */
  items: readonly { id: string; title: string }[];
  /** Where it may lead. */
  others: readonly { scenario: string; title: string }[];
  /** The one to say anew; without it another one is set. */
  wire?: StoredTripwire;
};

/** Sets a tripwire, or says one anew: what is to come true, until when, and what then. */
export function TripwireForm({ planId, startsIn, items, others, wire }: TripwireFormProps) {
  const action = wire ? changeTripwireAction : addTripwireAction;
  const [state, submit] = useActionState(action, untouched);
  const scoped = wire ? { scope: wire.id } : {};
  const fields = { planId, ...(wire && { tripwireId: wire.id, version: String(wire.version) }) };
  const dueIn = wire ? quarterText(wire.dueIn) : "";
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} {...scoped} />
      <HiddenFields state={state} fields={fields} />
      <Field
        name="condition"
        label="What is to come true"
        hint="Such as: a post as team lead, here or elsewhere."
        state={state}
        {...scoped}
        defaultValue={wire?.condition}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          name="dueIn"
          label="By the end of"
          state={state}
          {...scoped}
          defaultValue={dueIn || undefined}
          options={quarterOptions(startsIn, dueIn)}
          placeholder="Choose a quarter"
          required
        />
        <Select
          name="switchTo"
          label="If not"
          state={state}
          {...scoped}
          defaultValue={wire?.switchTo ?? undefined}
          options={others.map(({ scenario, title }) => ({
            value: scenario,
            label: `Switch to ${scenario}: ${title}`,
          }))}
          placeholder="Think again"
        />
        <Select
          name="itemId"
          label="An item that tells"
          state={state}
          {...scoped}
          defaultValue={wire?.itemId ?? undefined}
          options={items.map(({ id, title }) => ({ value: id, label: title }))}
          placeholder="None: you will say it yourself"
        />
        <Select
          name="wantedStatus"
          label="It has come true when that is"
          state={state}
          {...scoped}
          defaultValue={wire?.wantedStatus ?? "done"}
          options={[
            { value: "done", label: "Done" },
            { value: "in progress", label: "In progress" },
          ]}
          required
        />
      </div>
      <div>
        <Submit variant={wire ? "secondary" : "primary"}>
          {wire ? "Save the tripwire" : "Set the tripwire"}
        </Submit>
      </div>
    </form>
  );
}
