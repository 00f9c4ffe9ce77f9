"use no memo";
import { Field } from "@/components/forms/field";
import type { FormState } from "@/lib/kernel/form-state";

type CodeFieldProps = { state: FormState<unknown>; hint: string };

/** Where a code is typed, pasted, or filled in by the phone. */
export const OneTimeCodeField = ({ state, hint }: CodeFieldProps) => (
  <Field
    name="oneTimeCode"
    label="Code"
    hint={hint}
    autoComplete="one-time-code"
    autoCapitalize="none"
    spellCheck={false}
    state={state}
    required
  />
);
