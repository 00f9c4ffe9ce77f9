import { Checkbox } from "@/components/forms/checkbox";
import { Field } from "@/components/forms/field";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { FormState } from "@/lib/kernel/form-state";
import { ReachFields } from "./reach-fields";
import { OFFERED, SCOPE } from "./scope-words";

type ConsentFieldsProps = {
  state: FormState;
  scope: string;
  /** What is shared now; for an invitation, what is ticked to begin with. */
  shared: readonly Scope[];
  purpose?: string | undefined;
  until?: string | undefined;
  /** The first and the last day that may be chosen. */
  days: { first: string; last: string };
};

/** What is shared, what for, how far back and until when: the same words wherever consent is given. */
export function ConsentFields({ state, scope, shared, purpose, until, days }: ConsentFieldsProps) {
  return (
    <>
      <fieldset className="flex flex-col">
        <legend className="font-semibold">What they may see</legend>
        {OFFERED.map((offered) => (
          <Checkbox
            key={offered}
            name={`scope-${offered}`}
            label={SCOPE[offered].name}
            hint={SCOPE[offered].opens}
            scope={scope}
            state={state}
            defaultChecked={shared.includes(offered)}
          />
        ))}
      </fieldset>
      <Field
        name="purpose"
        label="What for"
        hint="They read this. One line is enough."
        scope={scope}
        state={state}
        defaultValue={purpose}
        required
      />
      <ReachFields {...{ state, scope, days, until }} />
    </>
  );
}
