import type { FormState } from "@/lib/kernel/form-state";

/** What every control shares: its name is its id, unless two forms of a page share names (`scope`). */
export type ControlProps = {
  name: string;
  label: string;
  state: FormState;
  hint?: string;
  scope?: string;
};

/** The id a control is found by: labels, errors and the error summary agree on it. */
export const fieldId = (name: string, scope?: string): string =>
  scope ? `${scope}-${name}` : name;

/** The error said at one control, if the last answer had one. */
export const errorOf = (state: FormState, name: string): string | undefined =>
  state.ok === false ? state.fieldErrors[name] : undefined;

/** What was typed before a failure, else the value it began with. */
export const typedOr = (state: FormState, name: string, initial?: string): string | undefined =>
  state.ok === false ? (state.values[name] ?? initial) : initial;

/** The attributes that tie hint and error to a control. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    ...(parts && { "aria-describedby": parts }),
    ...(error && { "aria-invalid": true as const }),
  };
}
