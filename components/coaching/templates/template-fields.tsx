import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import type { FormState } from "@/lib/kernel/form-state";
import type { Path } from "@/lib/kernel/path";

export const PATH_OPTIONS: readonly { value: Path; label: string }[] = [
  { value: "specialist", label: "Specialist" },
  { value: "leadership", label: "Leadership" },
  { value: "hybrid", label: "Hybrid" },
];

type TemplateFieldsProps = {
  state: FormState;
  scope: string;
  initial?: { name: string; about: string; path: Path };
};

/** What a template is called and made for. */
export const TemplateFields = ({ state, scope, initial }: TemplateFieldsProps) => (
  <>
    <Field
      name="name"
      label="Name of the template"
      hint="Clients read it when you offer it."
      scope={scope}
      state={state}
      defaultValue={initial?.name}
      required
    />
    <Select
      name="path"
      label="Made for the path"
      scope={scope}
      state={state}
      defaultValue={initial?.path}
      options={PATH_OPTIONS}
      required
    />
    <TextArea
      name="about"
      label="What it is for"
      hint="For yourself."
      scope={scope}
      state={state}
      defaultValue={initial?.about}
      rows={2}
    />
  </>
);
