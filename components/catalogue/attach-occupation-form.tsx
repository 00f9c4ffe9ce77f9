"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { RadioRows } from "@/components/forms/radio-rows";
import { Submit } from "@/components/forms/submit";
import { attachOccupationAction } from "@/lib/catalogue/actions";
import { untouched } from "@/lib/kernel/form-state";

type Occupation = { code: string; title: string };
type AttachOccupationFormProps = {
  place: { ladderId: string; track: string; level: number; version: number };
  present: Occupation | null;
  offers: readonly Occupation[];
  searched: string;
};

/** The occupation that comes closest to a rung: one of those that were found, or none. */
export function AttachOccupationForm(props: AttachOccupationFormProps) {
  const { place, present, offers, searched } = props;
  const [state, submit] = useActionState(attachOccupationAction, untouched);
  const others = offers.filter(({ code }) => code !== present?.code);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} fields={place} />
      {searched !== "" && offers.length === 0 && (
        <p role="status">No occupation has “{searched}” in its titles: try fewer words.</p>
      )}
      <RadioRows
        name="code"
        label={searched === "" ? "Occupations of this ladder" : `Found for “${searched}”`}
        state={state}
        defaultValue={present?.code ?? ""}
        required
        choices={[
          ...(present ? [{ value: present.code, label: present.title, hint: "As it is now" }] : []),
          ...others.map(({ code, title }) => ({ value: code, label: title })),
          { value: "", label: "None of these: no occupation" },
        ]}
      />
      <div>
        <Submit>Save</Submit>
      </div>
    </form>
  );
}
