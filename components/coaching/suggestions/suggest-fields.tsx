import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { KIND_WORD } from "@/components/planner/item-words";
import { quarterOptions } from "@/components/planner/quarter-options";
import type { FormState } from "@/lib/kernel/form-state";
import { ITEM_KINDS } from "@/lib/planner/domain/plan";

type FieldsProps = {
  state: FormState;
  initial: Readonly<Record<string, string>>;
  others: readonly { id: string; title: string }[];
  startsIn: number;
  currency: string;
};

/** What is to be added. */
export const WhatFields = ({ state }: FieldsProps) => (
  <div className="grid gap-5 sm:grid-cols-2">
    <Field name="title" label="What to add" state={state} required />
    <Select
      name="kind"
      label="Kind"
      state={state}
      options={ITEM_KINDS.map((kind) => ({ value: kind, label: KIND_WORD[kind] }))}
      required
    />
  </div>
);

/** Where it is to stand, and how long. */
export const PlaceFields = ({ state, initial, startsIn }: FieldsProps) => (
  <div className="grid gap-5 sm:grid-cols-2">
    <Select
      name="startsIn"
      label="Starts in"
      state={state}
      defaultValue={initial.startsIn}
      placeholder="Not placed: the tray"
      options={quarterOptions(startsIn, initial.startsIn)}
    />
    <Field
      name="quarters"
      label="Quarters it takes"
      state={state}
      defaultValue={initial.quarters ?? "1"}
      type="number"
      min={1}
      max={20}
      step={1}
      required
    />
  </div>
);

/** What it is to ask of time and money. */
export const AmountFields = ({ state, initial, currency }: FieldsProps) => (
  <div className="grid gap-5 sm:grid-cols-2">
    <Field
      name="hours"
      label="Hours in all"
      state={state}
      defaultValue={initial.hours}
      inputMode="decimal"
    />
    <Field
      name="cost"
      label={`Cost in all, ${currency}`}
      state={state}
      defaultValue={initial.cost}
      inputMode="decimal"
    />
  </div>
);

/** With which item it is to change places. */
export const OtherField = ({ state, others }: FieldsProps) => (
  <Select
    name="otherId"
    label="Changes places with"
    state={state}
    placeholder="Choose an item"
    options={others.map(({ id, title }) => ({ value: id, label: title }))}
  />
);
