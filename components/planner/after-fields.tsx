import { Checkbox } from "@/components/forms/checkbox";
import type { FormState } from "@/lib/kernel/form-state";

type AfterFieldsProps = {
  state: FormState;
  initial: Readonly<Record<string, string>>;
  /** Items it can come after. */
  others: readonly { id: string; title: string }[];
};

/** After what an item comes: one box for each of the others. */
export const AfterFields = ({ state, initial, others }: AfterFieldsProps) => (
  <fieldset>
    <legend className="mb-1 font-semibold">Comes after</legend>
    {others.map(({ id, title }) => (
      <Checkbox
        key={id}
        name={`after.${id}`}
        label={title}
        state={state}
        defaultChecked={initial[`after.${id}`] !== undefined}
      />
    ))}
  </fieldset>
);
