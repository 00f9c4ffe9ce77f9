import { Select } from "@/components/forms/select";
import { CRITERIA, LEVELS } from "@/lib/coaching/domain/rubric";
import type { FormState } from "@/lib/kernel/form-state";

/** One choice per quality of a plan; none has to be made, and none is added to another. */
export const RubricFields = ({ state }: { state: FormState }) => (
  <div className="grid gap-4 sm:grid-cols-2">
    {CRITERIA.map(({ name, word, asks }) => (
      <Select
        key={name}
        name={`rubric.${name}`}
        label={word}
        hint={asks}
        state={state}
        options={LEVELS.map((level) => ({ value: level, label: level }))}
        placeholder="Nothing said"
      />
    ))}
  </div>
);
