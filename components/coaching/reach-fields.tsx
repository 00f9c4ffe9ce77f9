import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import type { FormState } from "@/lib/kernel/form-state";

type ReachFieldsProps = {
  state: FormState;
  scope: string;
  until?: string | undefined;
  /** The first and the last day that may be chosen. */
  days: { first: string; last: string };
};

const SPANS = [
  { value: "whole history", label: "Everything, from the beginning" },
  { value: "from today", label: "Only what is made from today on" },
];

/** How far back something is shared, and until when. */
export const ReachFields = ({ state, scope, until, days }: ReachFieldsProps) => (
  <div className="grid gap-5 sm:grid-cols-2">
    <Field
      name="until"
      label="Until, that day included"
      hint="Left empty: until you take it back."
      type="date"
      min={days.first}
      max={days.last}
      scope={scope}
      state={state}
      defaultValue={until}
    />
    <Select
      name="span"
      label="How far back"
      hint="For what is newly shared."
      options={SPANS}
      scope={scope}
      state={state}
      required
    />
  </div>
);
