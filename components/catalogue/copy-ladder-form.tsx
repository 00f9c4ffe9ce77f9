"use client";
import { useActionState } from "react";
import { Checkbox } from "@/components/forms/checkbox";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { copyLadderAction } from "@/lib/catalogue/actions";
import { untouched } from "@/lib/kernel/form-state";

type CopyLadderFormProps = {
  /** What is copied: a family's ladder, another copy, or one of these families. */
  from: { family: string } | { ladderId: string } | readonly { slug: string; name: string }[];
  /** The operator may show it to everybody; where that is all they can want, it is not asked. */
  forAll: "no" | "may" | "yes";
};

/** Makes a copy to be edited. */
export function CopyLadderForm({ from, forAll }: CopyLadderFormProps) {
  const [state, submit] = useActionState(copyLadderAction, untouched);
  const given = "length" in from ? {} : from;
  return (
    <form action={submit} className="flex max-w-question flex-col gap-4">
      <FormMessage state={state} />
      <HiddenFields
        state={state}
        fields={{ ...given, ...(forAll === "yes" && { forAll: "on" }) }}
      />
      {"length" in from && (
        <Select
          name="family"
          label="Job family"
          state={state}
          options={from.map(({ slug, name }) => ({ value: slug, label: name }))}
          required
        />
      )}
      <Field
        name="name"
        label="Name of the copy"
        hint="Such as the employer it is to match."
        state={state}
        autoComplete="off"
        required
      />
      {forAll === "may" && (
        <Checkbox name="forAll" label="Show it to everybody, as the operator's" state={state} />
      )}
      <div>
        <Submit pendingText="Copying…">Copy and edit</Submit>
      </div>
    </form>
  );
}
