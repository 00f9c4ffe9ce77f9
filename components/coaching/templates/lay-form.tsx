import type { ReactNode } from "react";
import { controlClass } from "@/components/forms/control-frame";
import { quarterOptions } from "@/components/planner/quarter-options";
import { Button } from "@/components/ui/button";
import { Labelled } from "./labelled";

type LayFormProps = {
  action: string;
  templates: readonly { id: string; name: string }[];
  templateId: string;
  /** The first quarter that can be chosen. */
  earliest: number;
  /** The quarter that is, as an address says it. */
  chosen: string;
  submit: string;
  /** What else the address keeps. */
  children?: ReactNode;
};

/** Which template, and from when: a plain GET form. */
export function LayForm(props: LayFormProps) {
  const { action, templates, templateId, earliest, chosen, submit, children } = props;
  return (
    <form action={action} className="flex flex-wrap items-end gap-4">
      {children}
      <Labelled id="template" label="Template">
        <select id="template" name="template" defaultValue={templateId} className={controlClass}>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="from" label="Its first quarter is">
        <select id="from" name="from" defaultValue={chosen} className={controlClass}>
          {quarterOptions(earliest, chosen).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Labelled>
      <Button type="submit" variant="secondary">
        {submit}
      </Button>
    </form>
  );
}
